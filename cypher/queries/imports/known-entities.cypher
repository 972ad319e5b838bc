// Which of these entities the store has. Uses the constraint on Entity.id.
// $ids
// columns: id
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id
