// The last write of an import: all of the dataset is there. Uses the constraint on Dataset.id.
// $dataset, $properties
MATCH (d:Dataset {id: $dataset})
SET d += $properties, d.complete = true, d.importedAt = datetime()
