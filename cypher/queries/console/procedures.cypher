// The procedures of the database. Reads no graph.
// columns: name, signature, description
SHOW PROCEDURES YIELD name, signature, description
RETURN name, signature, description
ORDER BY name
