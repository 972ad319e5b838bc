// A saved mapping. Uses the constraint on Mapping.name.
// $name
// columns: json
MATCH (m:Mapping {name: $name})
RETURN m.json AS json
