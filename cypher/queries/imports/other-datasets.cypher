// Whether there is a dataset beside this one. Reads datasets, which are few.
// $dataset
// columns: id (of one of them; no row if there is none)
MATCH (d:Dataset)
WHERE d.id <> $dataset
RETURN d.id AS id
LIMIT 1
