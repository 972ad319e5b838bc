// Purpose: the sources that may rest on others, and these, for the parameter $shared of the trace's statements.
// Columns: id, origin (what it counts as by itself), rests (ids of sources that it may rest on)
// Index used: the constraint on Source.id; those that may rest on others are found by a scan
MATCH (s:Source)
WHERE s.mayRestOn IS NOT NULL
UNWIND [s.id] + s.mayRestOn AS id
WITH DISTINCT id
OPTIONAL MATCH (s:Source {id: id})
RETURN id, coalesce(s.origin, s.publisher, id) AS origin, [] + coalesce(s.mayRestOn, []) AS rests
