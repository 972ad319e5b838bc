// The newest version of each decision on rows that may be about a part, withdrawn ones too. Uses the index on
// PartDecision.current.
// columns: decision (properties)
MATCH (d:PartDecision {current: true})
RETURN properties(d) AS decision
ORDER BY d.at, d.key
