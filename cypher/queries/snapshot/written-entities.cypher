// What the store says now about entities that were written. Uses the constraint on Entity.id.
// $ids
// columns: id, label (the domain label), properties, listedBy (authorities, sorted); no row for an entity that is gone
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE e:Company|Person|Component|WeaponSystem
RETURN e.id AS id,
       [label IN labels(e) WHERE label IN ['Company', 'Person', 'Component', 'WeaponSystem']][0] AS label,
       properties(e) AS properties,
       COLLECT {
         MATCH (e)-[:LISTED_IN]->(d:Designation)
         WITH DISTINCT d.authority AS authority
         RETURN authority ORDER BY authority
       } AS listedBy
