// Every decision, in the order in which they were made. Uses the index on Decision.at.
// columns: decision (properties), live
MATCH (d:Decision)
WHERE d.at IS NOT NULL
WITH d ORDER BY d.at, d.id
RETURN properties(d) AS decision, d:LiveDecision AS live
