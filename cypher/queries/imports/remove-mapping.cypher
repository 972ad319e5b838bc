// Removes a saved mapping. Uses the constraint on Mapping.name.
// $name
MATCH (m:Mapping {name: $name})
DELETE m
