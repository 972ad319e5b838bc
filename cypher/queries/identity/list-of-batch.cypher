// Decisions of one batch, the newest first. Uses the index on Decision.batch.
// $entity, $batch, $verdict, $live: null for any, $offset, $limit
// columns: ids (those of the page), total
MATCH (d:Decision {batch: $batch})
WHERE ($entity IS NULL OR $entity IN [d.left, d.right])
  AND ($batch IS NULL OR d.batch = $batch)
  AND ($verdict IS NULL OR d.verdict = $verdict)
  AND ($live IS NULL OR $live = (d:LiveDecision))
WITH d ORDER BY d.at DESC, d.id
WITH collect(d.id) AS ids
RETURN ids[$offset..$offset + $limit] AS ids, size(ids) AS total
