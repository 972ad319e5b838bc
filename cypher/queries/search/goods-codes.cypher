// Under which HS codes components fall, and which sources say so; those of all records that were decided to be one with
// a component count. Uses the constraints on Entity.id and Source.id.
// $ids: components, $hidden: datasets that are not shown
// columns: code, component, name, sources
UNWIND $ids AS id
MATCH (e:Component {id: id})
WHERE NOT coalesce(e.dataset, '') IN $hidden
OPTIONAL MATCH (e)-[:RECORD_OF {confidence: 'possible'}]->(other:Entity)
WITH e, coalesce(other, e) AS representative
MATCH (representative)<-[:RECORD_OF {confidence: 'possible'}]-{0,1}(record:Component)-[k:CLASSIFIED_AS]->(h:HsCode)
WHERE NOT coalesce(record.dataset, '') IN $hidden AND NOT coalesce(k.dataset, '') IN $hidden
UNWIND coalesce(k.sources, []) AS source
MATCH (s:Source {id: source})
WITH e, h, s ORDER BY s.id
WITH e, h, collect(DISTINCT properties(s)) AS sources
RETURN h.code AS code, e.id AS component, e.name AS name, sources
ORDER BY code, component
