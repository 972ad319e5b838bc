// Entities, sources and relations without an id. Reads all of them.
// $types: of relations
// columns: found, example (the database's own id)
CALL () {
  MATCH (n:Entity|Source|Dataset|Designation|HsCode)
  WHERE n.id IS NULL
  RETURN elementId(n) AS element
  UNION ALL
  MATCH ()-[r]->()
  WHERE type(r) IN $types AND r.id IS NULL
  RETURN elementId(r) AS element
}
RETURN count(element) AS found, min(element) AS example
