// Sources in full. Uses the constraint on Source.id.
// $ids
// columns: s, in the order of their ids
MATCH (s:Source)
WHERE s.id IN $ids
RETURN s
ORDER BY s.id
