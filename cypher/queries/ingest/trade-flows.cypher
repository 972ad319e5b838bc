// Figures about trade between countries. Uses the constraint on TradeFlow.id.
// $rows: [{id, properties}], $dataset
// columns: written
UNWIND $rows AS row
MERGE (t:TradeFlow {id: row.id})
SET t = row.properties
RETURN count(*) AS written
