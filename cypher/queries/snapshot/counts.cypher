// How much the store holds, from its own counts: what the file of a snapshot is compared with.
// columns: nodes, relations
MATCH (n)
WITH count(n) AS nodes
CALL () {
  MATCH ()-[r]->()
  RETURN count(r) AS relations
}
RETURN nodes, relations
