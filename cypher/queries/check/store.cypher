// Walks along everything that is stored: a damaged file fails it, and one that was cut short has less than was counted.
// Reads all; no index takes part.
// columns: nodes, relations (as counted when they were written), found, walked, filled (so that properties are read)
WITH COUNT { () } AS nodes, COUNT { ()-->() } AS relations
CALL () {
  MATCH (n)
  RETURN count(n) AS found, sum(CASE WHEN properties(n) = {} THEN 0 ELSE 1 END) AS filledNodes
}
CALL () {
  MATCH ()-[r]->()
  RETURN count(r) AS walked, sum(CASE WHEN properties(r) = {} THEN 0 ELSE 1 END) AS filledRelations
}
RETURN nodes, relations, found, walked, filledNodes + filledRelations AS filled
