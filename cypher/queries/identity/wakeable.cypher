// Live decisions without effect, although both entities are there. Reads all live decisions. Uses the constraints on
// Entity.id, SAME_AS.id and NOT_SAME_AS.id.
// $hidden: ids of datasets that are not complete
// columns: left, right
MATCH (d:LiveDecision)
WHERE d.verdict IN ['same', 'different']
  AND NOT EXISTS { ()-[:SAME_AS {id: d.id}]->() }
  AND NOT EXISTS { ()-[:NOT_SAME_AS {id: d.id}]->() }
  AND EXISTS { MATCH (e:Entity {id: d.left}) WHERE NOT coalesce(e.dataset, '') IN $hidden }
  AND EXISTS { MATCH (e:Entity {id: d.right}) WHERE NOT coalesce(e.dataset, '') IN $hidden }
RETURN d.left AS left, d.right AS right
