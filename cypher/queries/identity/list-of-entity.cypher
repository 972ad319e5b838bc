// Decisions on one entity, the newest first. Uses the indexes on Decision.left and Decision.right.
// $entity, $batch, $verdict, $live: null for any, $offset, $limit
// columns: ids (those of the page), total
CALL () {
  MATCH (d:Decision {left: $entity})
  RETURN d
  UNION
  MATCH (d:Decision {right: $entity})
  RETURN d
}
WITH d
WHERE true
  AND ($batch IS NULL OR d.batch = $batch)
  AND ($verdict IS NULL OR d.verdict = $verdict)
  AND ($live IS NULL OR $live = (d:LiveDecision))
WITH d ORDER BY d.at DESC, d.id
WITH collect(d.id) AS ids
RETURN ids[$offset..$offset + $limit] AS ids, size(ids) AS total
