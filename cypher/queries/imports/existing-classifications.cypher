// Which of these classifications the store has, and what it says about them. Uses the constraint on CLASSIFIED_AS.id.
// $ids
// columns: id, properties
UNWIND $ids AS id
MATCH ()-[r:CLASSIFIED_AS {id: id}]->()
RETURN id, properties(r) AS properties
