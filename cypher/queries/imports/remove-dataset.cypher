// Removes what is known about a dataset and its imports. Uses the constraint on Dataset.id.
// $dataset
OPTIONAL MATCH (d:Dataset {id: $dataset})
DELETE d
WITH count(*) AS one
MATCH (i:Import)
WHERE i.dataset = $dataset
DELETE i
