// Whether the graph has the relation of a claim that was entered by hand. Uses the constraint on Entity.id.
// $from: the entity where it starts, $relation
// columns: id; no row if it has not
MATCH (:Entity {id: $from})-[r]->()
WHERE r.id = $relation
RETURN r.id AS id
LIMIT 1
