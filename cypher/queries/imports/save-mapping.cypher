// Saves a mapping, over an earlier one of this name. Uses the constraint on Mapping.name.
// $name, $json
MERGE (m:Mapping {name: $name})
SET m.json = $json, m.savedAt = datetime()
