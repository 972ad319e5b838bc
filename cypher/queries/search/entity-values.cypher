// What each record says that was decided to be one with some entities, and what documents say of these beside them. Uses the
// constraints on Entity.id and Source.id and the index on Fact.entity.
// $ids, $hidden: datasets that are not shown
// columns: id, record, dataset, row, properties, sources ({id, title}), facts ({kind, value, dataset, locator, sources}); of
//   each entity its own record first, the others in the order of their ids
UNWIND range(0, size($ids) - 1) AS at
MATCH (e:Entity {id: $ids[at]})
OPTIONAL MATCH (e)-[:RECORD_OF {confidence: 'possible'}]->(other:Entity)
WITH at, e, coalesce(other, e) AS representative
WITH at, e, [representative] + COLLECT {
       MATCH (representative)<-[:RECORD_OF {confidence: 'possible'}]-(member:Entity)
       RETURN member
     } AS records
UNWIND records AS record
WITH at, e, record
WHERE NOT coalesce(record.dataset, '') IN $hidden
WITH DISTINCT at, e, record
ORDER BY at, record <> e, record.id
RETURN e.id AS id,
       record.id AS record,
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
