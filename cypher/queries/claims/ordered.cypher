// Notes by which import a version comes into the graph. Uses the constraint on EnteredClaim.key.
// $key, $job
MATCH (c:EnteredClaim {key: $key})
SET c.job = $job
