// Live decisions without effect, although both entities are there. Reads all live decisions; uses the constraints on
// Entity.id, SAME_AS.id and NOT_SAME_AS.id.
// columns: found, example (an id)
MATCH (d:LiveDecision)
WHERE d.verdict IN ['same', 'different']
  AND NOT EXISTS { ()-[:SAME_AS {id: d.id}]->() }
  AND NOT EXISTS { ()-[:NOT_SAME_AS {id: d.id}]->() }
WITH d, COLLECT { MATCH (u:Dataset) WHERE u.complete = false RETURN u.id } AS hidden
WHERE EXISTS { MATCH (e:Entity {id: d.left}) WHERE NOT coalesce(e.dataset, '') IN hidden }
  AND EXISTS { MATCH (e:Entity {id: d.right}) WHERE NOT coalesce(e.dataset, '') IN hidden }
RETURN count(d) AS found, min(d.id) AS example
