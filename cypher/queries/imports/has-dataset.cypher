// Is there such a dataset? Uses the constraint on Dataset.id.
// $dataset
// columns: id
MATCH (d:Dataset {id: $dataset})
RETURN d.id AS id
