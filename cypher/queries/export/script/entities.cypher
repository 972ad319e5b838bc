// Purpose: entities, in a script that rebuilds an export.
// Parameters: $rows (list of {id, labels, properties}), written out in the script
// Index used: constraint entity_id
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n += row.properties, n:$(row.labels)
