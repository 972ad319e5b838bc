// Which of these trade flows the store has, and what it says about them. Uses the constraint on TradeFlow.id.
// $ids
// columns: id, properties
UNWIND $ids AS id
MATCH (n:TradeFlow {id: id})
RETURN id, properties(n) AS properties
