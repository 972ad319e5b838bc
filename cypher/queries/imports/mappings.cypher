// Saved mappings, by name. Reads all of them; there are few.
// columns: name, json
MATCH (m:Mapping)
RETURN m.name AS name, m.json AS json
ORDER BY name
