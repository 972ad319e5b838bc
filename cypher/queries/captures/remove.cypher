// Takes a captured file away, with what it said of its source. Uses the index on Capture.id and the constraint on Source.id.
// $id
MATCH (c:Capture {id: $id})
OPTIONAL MATCH (s:Source {id: c.source})
FOREACH (filled IN CASE WHEN 'accessed' IN coalesce(s.filled, []) THEN [s] ELSE [] END | REMOVE filled.accessed)
FOREACH (filled IN CASE WHEN 'archived' IN coalesce(s.filled, []) THEN [s] ELSE [] END | REMOVE filled.archived)
FOREACH (filled IN CASE WHEN 'sha256' IN coalesce(s.filled, []) THEN [s] ELSE [] END | REMOVE filled.sha256)
FOREACH (filled IN CASE WHEN s IS NULL THEN [] ELSE [s] END | REMOVE filled.filled)
DELETE c
