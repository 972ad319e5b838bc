// Relations whose confidence is none of these words. Reads all relations of these types.
// $types, $words
// columns: found, example (an id)
MATCH ()-[r]->()
WHERE type(r) IN $types AND NOT coalesce(r.confidence, '') IN $words
RETURN count(r) AS found, min(coalesce(r.id, elementId(r))) AS example
