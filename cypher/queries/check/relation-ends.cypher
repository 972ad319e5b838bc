// Relations that start or end where those of their type may not. Reads all relations of these types.
// $types, $rules: of each type {starts (labels), ends (labels), itself (whether it may end where it starts)}
// columns: found, example (an id)
MATCH (from)-[r]->(to)
WHERE type(r) IN $types
WITH from, r, to, $rules[type(r)] AS rule
WHERE none(label IN labels(from) WHERE label IN rule.starts)
   OR none(label IN labels(to) WHERE label IN rule.ends)
   OR (from = to AND NOT rule.itself)
RETURN count(r) AS found, min(coalesce(r.id, elementId(r))) AS example
