// Captured files follow their source to its new id; one that is there already goes. Uses the index on Capture.source
// and the constraint on Capture.key.
// $from, $to
MATCH (c:Capture {source: $from})
OPTIONAL MATCH (there:Capture {key: $to + ' ' + c.sha256})
FOREACH (moved IN CASE WHEN there IS NULL THEN [c] ELSE [] END |
  SET moved.source = $to, moved.key = $to + ' ' + moved.sha256)
FOREACH (same IN CASE WHEN there IS NULL THEN [] ELSE [c] END | DELETE same)
