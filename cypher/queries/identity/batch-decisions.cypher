// The live decisions of a batch, oldest first. Uses the index on Decision.batch.
// $batch
// columns: ids (of live ones), decided (all that were ever decided in it)
OPTIONAL MATCH (d:Decision {batch: $batch})
WHERE d.verdict <> 'withdrawn'
WITH d ORDER BY d.at, d.id
RETURN [one IN collect(CASE WHEN d:LiveDecision THEN d.id END) WHERE one IS NOT NULL] AS ids, count(d) AS decided
