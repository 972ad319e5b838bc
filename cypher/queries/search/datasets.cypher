// What was imported, newest first. Reads all Dataset nodes, which are few.
// columns: dataset
MATCH (d:Dataset)
WITH d
ORDER BY d.importedAt DESC, d.id
LIMIT 1000
RETURN properties(d) AS dataset
