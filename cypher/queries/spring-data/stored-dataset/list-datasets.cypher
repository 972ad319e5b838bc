// Datasets. Uses the constraint on Dataset.id.
// $ids
// columns: d, in the order of their ids
MATCH (d:Dataset)
WHERE d.id IN $ids
RETURN d
ORDER BY d.id
