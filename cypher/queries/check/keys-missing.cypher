// Entities and HS codes that cannot be found by their names, because they have no search keys. Reads all of them; uses the
// constraint on SearchKeys.id.
// columns: found, example (an id)
MATCH (n:Entity|HsCode)
WHERE NOT EXISTS { (:SearchKeys {id: n.id}) }
RETURN count(n) AS found, min(coalesce(n.id, elementId(n))) AS example
