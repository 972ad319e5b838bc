// Datasets whose first import has not come to its end: nothing of them is shown. Reads all Dataset nodes, which are few.
// columns: ids
MATCH (d:Dataset)
WHERE d.complete = false
WITH d ORDER BY d.id
RETURN collect(d.id) AS ids
