// Uses the constraint on Source.id.
// $rows: [{id, properties}], $dataset
// columns: written
UNWIND $rows AS row
MERGE (s:Source {id: row.id})
SET s = row.properties
RETURN count(*) AS written
