// The relations between named entities, by id. Uses the constraint on Entity.id.
// $ids, $limit, $hidden: datasets that are not shown
// columns: relation (id, type, from, to, properties)
UNWIND $ids AS id
MATCH (from:Entity {id: id})-[r]->(to:Entity)
WHERE to.id IN $ids AND NOT coalesce(r.dataset, '') IN $hidden
  AND NOT type(r) IN ['SAME_AS', 'NOT_SAME_AS', 'RECORD_OF']
WITH r, from, to
ORDER BY r.id
LIMIT $limit
RETURN {id: r.id, type: type(r), from: from.id, to: to.id, properties: properties(r)} AS relation
