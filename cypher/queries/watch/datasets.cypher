// What datasets are called. Uses the constraint on Dataset.id.
// $ids
// columns: id, name
UNWIND $ids AS id
MATCH (d:Dataset {id: id})
RETURN d.id AS id, d.name AS name
