// Single declarations that the store is known not to have.
// $rows: [{id, properties}], $dataset
// columns: written
UNWIND $rows AS row
CREATE (s:Shipment)
SET s = row.properties
RETURN count(*) AS written
