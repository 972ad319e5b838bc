// What sources count as, for the snapshot: those of one origin, or else of one publisher, count once. Reads all sources.
// columns: id (of the source), origin
MATCH (s:Source)
WHERE coalesce(s.origin, s.publisher) IS NOT NULL AND s.id IS NOT NULL
RETURN s.id AS id, coalesce(s.origin, s.publisher) AS origin
