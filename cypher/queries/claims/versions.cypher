// Every version of a claim that was entered by hand, the newest first. Uses the index on EnteredClaim.id.
// $id
// columns: claim (properties)
MATCH (c:EnteredClaim {id: $id})
RETURN properties(c) AS claim
ORDER BY c.version DESC
