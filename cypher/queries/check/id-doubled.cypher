// Ids that two things of one kind have. Asked only where a constraint is missing. Reads all of them.
// $types: of relations
// columns: found, example (an id)
CALL () {
  MATCH (n:Entity|Source|Dataset|Designation|HsCode|TradeFlow|ListState|Decision)
  WITH n.id AS id, n:Entity AS isEntity, n:Source AS isSource, n:HsCode AS isCode, count(*) AS times
  WHERE times > 1
  RETURN id
  UNION ALL
  MATCH ()-[r]->()
  WHERE type(r) IN $types
  WITH r.id AS id, type(r) AS type, count(*) AS times
  WHERE times > 1
  RETURN id
}
RETURN count(id) AS found, min(id) AS example
