// The newest versions of claims that were entered by hand and whose import was never ordered. Reads all claims entered by
// hand.
// columns: claim (properties)
MATCH (c:EnteredClaim)
WHERE c.current AND c.job IS NULL
RETURN properties(c) AS claim
ORDER BY c.at
