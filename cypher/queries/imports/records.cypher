// What this dataset says about entities that another dataset brought in first: kept beside them, never mixed in.
// Uses the constraint on EntityRecord.id.
// $rows: [{id, properties}]
// columns: written
UNWIND $rows AS row
MERGE (r:EntityRecord {id: row.id})
SET r = row.properties
RETURN count(*) AS written
