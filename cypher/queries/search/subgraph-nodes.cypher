// Named entities, with how many relations each has and who lists it or a record of the same identity. Uses the constraint on Entity.id.
// $ids, $hidden: datasets that are not shown
// columns: node (id, labels, properties), degree, listedBy (authorities in order)
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE NOT coalesce(e.dataset, '') IN $hidden
RETURN {
         id: e.id, labels: [label IN labels(e) WHERE label <> 'Entity'], properties: properties(e)
       } AS node,
       COUNT {
         (e)-[:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN|OWNS|CONTROLS|DIRECTS|ASSOCIATED_WITH]-()
       } AS degree,
       COLLECT {
         MATCH (e)-[:RECORD_OF*0..2 {confidence: 'possible'}]-(:Entity)-[l:LISTED_IN]->(d:Designation)
         WHERE NOT coalesce(l.dataset, '') IN $hidden AND d.authority IS NOT NULL
           AND coalesce(left(d.until + '-99-99', 10) > toString(date()), true)
         WITH DISTINCT d.authority AS authority ORDER BY authority
         RETURN authority
       } AS listedBy
