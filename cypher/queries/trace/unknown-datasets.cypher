// Which of these datasets there are not. Uses the constraint on Dataset.id.
// $datasets: ids
// columns: id
UNWIND $datasets AS id
OPTIONAL MATCH (d:Dataset {id: id})
WITH id, d
WHERE d IS NULL
RETURN id
