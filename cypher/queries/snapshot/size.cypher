// How large the graph is that traces run on, from the store's own counts: whether it fits into memory.
// columns: nodes, relations
MATCH (e:Entity)
WITH count(e) AS nodes
CALL () {
  MATCH ()-[r:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN|OWNS|CONTROLS|DIRECTS|ASSOCIATED_WITH]->()
  RETURN count(r) AS relations
}
RETURN nodes, relations
