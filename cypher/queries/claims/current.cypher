// What a person entered by hand, the newest version of each, the last changed first. Uses the index on
// EnteredClaim.dataset.
// $dataset, $offset, $limit
// columns: claim (properties)
MATCH (c:EnteredClaim {dataset: $dataset})
WHERE c.current
RETURN properties(c) AS claim
ORDER BY c.at DESC, c.id
SKIP $offset LIMIT $limit
