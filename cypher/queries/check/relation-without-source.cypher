// Relations that name no source. Reads all relations of these types.
// $types
// columns: found, example (an id)
MATCH ()-[r]->()
WHERE type(r) IN $types AND size(coalesce(r.sources, [])) = 0
RETURN count(r) AS found, min(coalesce(r.id, elementId(r))) AS example
