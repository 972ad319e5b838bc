// What each record says that was decided to be one with an entity, and what documents say of these beside them. Uses the
// constraints on Entity.id and Source.id and the index on Fact.entity.
// $id, $hidden: datasets that are not shown
// columns: record, dataset, row, properties, sources ({id, title}), facts ({kind, value, dataset, locator, sources}); the
//   record itself first, the others in the order of their ids
MATCH (e:Entity {id: $id})
OPTIONAL MATCH (e)-[:RECORD_OF {confidence: 'possible'}]->(other:Entity)
WITH e, coalesce(other, e) AS representative
MATCH (representative)<-[:RECORD_OF {confidence: 'possible'}]-{0,1}(record:Entity)
WHERE NOT coalesce(record.dataset, '') IN $hidden
WITH DISTINCT e, record
ORDER BY record <> e, record.id
RETURN record.id AS record,
       coalesce(record.dataset, '') AS dataset,
       record.row AS row,
       properties(record) AS properties,
       COLLECT {
         UNWIND coalesce(record.sources, []) AS source
         MATCH (s:Source {id: source})
         RETURN s {.id, .title}
       } AS sources,
       COLLECT {
         MATCH (f:Fact {entity: record.id})
         WHERE NOT coalesce(f.dataset, '') IN $hidden
         WITH f ORDER BY f.kind, f.value, f.id
         RETURN f {
           .kind, .value, .dataset, .locator,
           sources: COLLECT {
             UNWIND coalesce(f.sources, []) AS source
             MATCH (s:Source {id: source})
             RETURN s {.id, .title}
           }
         }
       } AS facts
