// Which sources repeat something, for the snapshot: those of one origin count once. Uses the index on Source.origin.
// columns: id (of the source), origin
MATCH (s:Source)
WHERE s.origin IS NOT NULL AND s.id IS NOT NULL
RETURN s.id AS id, s.origin AS origin
