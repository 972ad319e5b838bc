// Is there such a dataset, and of which file? Uses the constraint on Dataset.id.
// $dataset
// columns: id, digest (of the file that it was last made of; null before that is done)
MATCH (d:Dataset {id: $dataset})
RETURN d.id AS id, d.digest AS digest
