// Notes that the records of a dataset were compared with those of all others. Uses the constraint on Dataset.id.
// $dataset: null for all, $at: when that began
// columns: datasets
MATCH (d:Dataset)
WHERE $dataset IS NULL OR d.id = $dataset
SET d.comparedAt = datetime($at)
RETURN count(d) AS datasets
