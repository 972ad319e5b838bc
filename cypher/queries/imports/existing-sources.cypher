// Which of these sources the store has, and what it says about them. Uses the constraint on Source.id.
// $ids
// columns: id, properties
UNWIND $ids AS id
MATCH (n:Source {id: id})
RETURN id, properties(n) AS properties
