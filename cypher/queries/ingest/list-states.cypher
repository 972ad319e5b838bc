// Lists of authorities, as they were read. Uses the constraint on ListState.id.
// $rows: [{id, properties}], $dataset
// columns: written
UNWIND $rows AS row
MERGE (l:ListState {id: row.id})
SET l = row.properties
RETURN count(*) AS written
