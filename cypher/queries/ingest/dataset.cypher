// The last write of a load: all of the dataset is there. Uses the constraint on Dataset.id.
// $dataset, $properties
// columns: written
MERGE (d:Dataset {id: $dataset})
SET d = $properties, d.id = $dataset, d.importedAt = datetime()
RETURN count(d) AS written
