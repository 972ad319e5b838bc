// How much the store holds, from its own counts: what the file of a snapshot is compared with.
// columns: nodes, relations
MATCH (n)
WITH count(n) AS nodes
MATCH ()-[r]->()
RETURN nodes, count(r) AS relations
