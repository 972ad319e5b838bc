// Takes away nodes that only an earlier version of the dataset had and that no other dataset ties to anything.
// Sources stay: others may cite them. Reads all nodes of these labels.
// $dataset, $ids: what the dataset has now
MATCH (n:Entity|HsCode|Designation|TradeFlow)
WHERE n.dataset = $dataset AND NOT n.id IN $ids AND NOT EXISTS { (n)--() }
CALL (n) {
  DELETE n
} IN TRANSACTIONS OF 10000 ROWS
