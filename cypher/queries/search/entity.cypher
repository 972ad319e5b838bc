// Entities with what is said about them; the listings of each are those of all records that were decided to be one with it.
// Uses the constraints on Entity.id and Source.id and the index on Fact.entity.
// $ids, $hidden: datasets that are not shown
// columns: id, labels, properties, sources, listings, facts, hsCodes, neighbours; no row for an unknown id
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
WHERE NOT coalesce(e.dataset, '') IN $hidden
RETURN e.id AS id,
       [label IN labels(e) WHERE label <> 'Entity'] AS labels,
       properties(e) AS properties,
       COLLECT {
         UNWIND coalesce(e.sources, []) AS source
         MATCH (s:Source {id: source})
         RETURN properties(s)
       } AS sources,
       COLLECT {
         OPTIONAL MATCH (e)-[:RECORD_OF {confidence: 'possible'}]->(other:Entity)
         WITH coalesce(other, e) AS representative
         MATCH (representative)<-[:RECORD_OF {confidence: 'possible'}]-{0,1}(record:Entity)
         MATCH (record)-[l:LISTED_IN]->(d:Designation)
         WHERE NOT coalesce(record.dataset, '') IN $hidden AND NOT coalesce(l.dataset, '') IN $hidden
         WITH DISTINCT d ORDER BY d.authority, d.programme, d.id
         RETURN d {
           .id, .authority, .programme, .listed, .until,
           sources: COLLECT {
             UNWIND coalesce(d.sources, []) AS source
             MATCH (s:Source {id: source})
             RETURN properties(s)
           }
         }
       } AS listings,
       COLLECT {
         MATCH (f:Fact {entity: e.id})
         WHERE NOT coalesce(f.dataset, '') IN $hidden
         WITH f ORDER BY f.kind, f.value, f.id
         RETURN f {
           .*,
           sources: COLLECT {
             UNWIND coalesce(f.sources, []) AS source
             MATCH (s:Source {id: source})
             RETURN properties(s)
           }
         }
       } AS facts,
       COLLECT {
         MATCH (e)-[k:CLASSIFIED_AS]->(h:HsCode)
         WHERE NOT coalesce(k.dataset, '') IN $hidden
         WITH h ORDER BY h.code
         RETURN h {.code, .description, .list, .tier}
       } AS hsCodes,
       COLLECT {
         MATCH (e)-[r]-(:Entity)
         WHERE NOT coalesce(r.dataset, '') IN $hidden
           AND NOT type(r) IN ['SAME_AS', 'NOT_SAME_AS', 'RECORD_OF']
         WITH type(r) AS type, startNode(r) = e AS isOut, count(*) AS count
         ORDER BY type, isOut DESC
         RETURN {type: type, direction: CASE WHEN isOut THEN 'out' ELSE 'in' END, count: count}
       } AS neighbours
