// Takes back the word that the dataset is complete, until it is again. Uses the constraint on Dataset.id.
// $dataset
// columns: written
OPTIONAL MATCH (d:Dataset {id: $dataset})
REMOVE d.digest
RETURN count(d) AS written
