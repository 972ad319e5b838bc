// Is this dataset loaded, and in which state? Uses the constraint on Dataset.id.
// $dataset
// columns: digest (null while a load is under way or was cut short)
MATCH (d:Dataset {id: $dataset})
RETURN d.digest AS digest
