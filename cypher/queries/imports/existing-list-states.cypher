// Which of these lists of authorities the store has, and what it says about them. Uses the constraint on ListState.id.
// $ids
// columns: id, properties
UNWIND $ids AS id
MATCH (n:ListState {id: id})
RETURN id, properties(n) AS properties
