// Removes the designations of a dataset that list nobody any more. Reads all designations.
// $dataset
MATCH (d:Designation)
WHERE d.dataset = $dataset AND NOT EXISTS { (d)--() }
DELETE d
