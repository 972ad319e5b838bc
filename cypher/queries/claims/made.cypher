// The claims that made these entities, in their any of their versions, the newest last. Reads all claims entered by hand.
// $ids
// columns: claim (properties)
MATCH (c:EnteredClaim)
WHERE any(made IN c.made WHERE made IN $ids)
RETURN properties(c) AS claim
ORDER BY c.id, c.version
