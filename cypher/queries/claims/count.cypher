// How many claims a dataset holds that was entered by hand, those that were taken back included. Uses the index on
// EnteredClaim.dataset.
// $dataset
// columns: count
MATCH (c:EnteredClaim {dataset: $dataset})
WHERE c.current
RETURN count(c) AS count
