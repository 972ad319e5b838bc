// Purpose: sources, in a script that rebuilds an export.
// Parameters: $rows (list of {id, properties}), written out in the script
// Index used: constraint source_id
UNWIND $rows AS row
MERGE (s:Source {id: row.id})
SET s += row.properties
