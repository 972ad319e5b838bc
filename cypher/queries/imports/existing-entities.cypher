// Which of these entities the store has, and what it says about them. Uses the constraint on Entity.id.
// $ids
// columns: id, properties
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, properties(n) AS properties
