// Which of these listings the store has, and what it says about them. Uses the constraint on LISTED_IN.id.
// $ids
// columns: id, properties
UNWIND $ids AS id
MATCH ()-[r:LISTED_IN {id: id}]->()
RETURN id, properties(r) AS properties
