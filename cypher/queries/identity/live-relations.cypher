// Which of these decisions have their relation. Uses the constraints on SAME_AS.id and NOT_SAME_AS.id.
// $ids
// columns: id
UNWIND $ids AS id
WITH id
WHERE EXISTS { ()-[:SAME_AS {id: id}]->() } OR EXISTS { ()-[:NOT_SAME_AS {id: id}]->() }
RETURN id
