// Whether a dataset is there. Uses the constraint on Dataset.id.
// $id, $hidden: datasets that are not shown
// columns: id
MATCH (d:Dataset {id: $id})
WHERE NOT d.id IN $hidden
RETURN d.id AS id
