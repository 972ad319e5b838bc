// How much a dataset holds. Reads all nodes of these labels and all relations.
// $dataset
// columns: kind (a label, or the type of a relation), count
CALL () {
  MATCH (n:Entity|Source|HsCode|TradeFlow|ListState|EntityRecord|Fact)
  WHERE n.dataset = $dataset
  RETURN head([label IN labels(n) WHERE label <> 'Entity']) AS kind, count(*) AS count
  UNION ALL
  MATCH (p:ShipmentPage)
  WHERE p.dataset = $dataset
  WITH sum(p.count) AS count
  WHERE count > 0
  RETURN 'Shipment' AS kind, count
  UNION ALL
  MATCH ()-[r]->()
  WHERE r.dataset = $dataset AND NOT type(r) IN ['SAME_AS', 'NOT_SAME_AS', 'RECORD_OF']
  RETURN type(r) AS kind, count(*) AS count
}
RETURN kind, count
ORDER BY count DESC, kind
