// The relations between named entities, by id. Uses the constraint on Entity.id.
// $ids, $limit
// columns: relation (id, type, from, to, properties)
UNWIND $ids AS id
MATCH (from:Entity {id: id})-[r]->(to:Entity)
WHERE to.id IN $ids
WITH r, from, to
ORDER BY r.id
LIMIT $limit
RETURN {id: r.id, type: type(r), from: from.id, to: to.id, properties: properties(r)} AS relation
