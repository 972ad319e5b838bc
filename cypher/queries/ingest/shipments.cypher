// Single declarations; each names the relation that sums it up. Uses the constraint on Shipment.id.
// $rows: [{id, properties}], $dataset
// columns: written
UNWIND $rows AS row
MERGE (s:Shipment {id: row.id})
SET s = row.properties
RETURN count(*) AS written
