// Named entities, with how many relations each has. Uses the constraint on Entity.id.
// $ids, $hidden: datasets that are not shown
// columns: node (id, labels, properties), degree
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE NOT coalesce(e.dataset, '') IN $hidden
RETURN {
         id: e.id, labels: [label IN labels(e) WHERE label <> 'Entity'], properties: properties(e)
       } AS node,
       COUNT {
         (e)-[:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN|OWNS|CONTROLS|DIRECTS|ASSOCIATED_WITH]-()
       } AS degree
