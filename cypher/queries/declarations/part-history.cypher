// Everything that people ever decided of rows that may be about a part, the newest first. Reads all of these nodes.
// $offset, $limit
// columns: decision (properties)
MATCH (d:PartDecision)
RETURN properties(d) AS decision
ORDER BY d.at DESC, d.key, d.version DESC
SKIP $offset LIMIT $limit
