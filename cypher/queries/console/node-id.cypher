// Our id of a node, or Neo4j's own where it has none. Uses Neo4j's own lookup by element id.
// $elementId
// columns: id
OPTIONAL MATCH (n)
WHERE elementId(n) = $elementId
RETURN coalesce(toStringOrNull(n.id), $elementId) AS id
