// Search keys in place of earlier ones. Uses the constraint on SearchKeys.id.
// $rows: [{id, properties}]
UNWIND $rows AS row
MERGE (k:SearchKeys {id: row.id})
SET k = row.properties
