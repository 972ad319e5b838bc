// All that a dataset says which was entered by hand: the newest version of each claim that was not taken back. Uses the
// index on EnteredClaim.dataset.
// $dataset
// columns: claim (properties)
MATCH (c:EnteredClaim {dataset: $dataset})
WHERE c.current AND NOT c.withdrawn
RETURN properties(c) AS claim
ORDER BY c.id
