// Datasets whose first import has not come to its end. Reads all datasets.
// columns: found, example (an id)
MATCH (d:Dataset)
WHERE d.complete = false
RETURN count(d) AS found, min(d.id) AS example
