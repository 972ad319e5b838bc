// The functions of the database. Reads no graph.
// columns: name, signature, description
SHOW FUNCTIONS YIELD name, signature, description
RETURN name, signature, description
ORDER BY name
