// HS codes of a watch list. Uses the constraint on HsCode.id.
// $rows: [{id, properties}], $dataset
// columns: written
UNWIND $rows AS row
MERGE (h:HsCode {id: row.id})
SET h = row.properties
RETURN count(*) AS written
