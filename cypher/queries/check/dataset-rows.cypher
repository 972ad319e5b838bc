// Datasets whose rows do not add up: each that was read was loaded, rejected or a duplicate. Reads all datasets.
// columns: found, example (an id)
MATCH (d:Dataset)
WHERE d.complete AND d.rowsRead <> coalesce(d.rowsLoaded, 0) + coalesce(d.rowsRejected, 0) + coalesce(d.rowsDuplicate, 0)
RETURN count(d) AS found, min(d.id) AS example
