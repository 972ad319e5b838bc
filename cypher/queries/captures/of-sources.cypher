// The captured files of these sources, the oldest first. Uses the index on Capture.source.
// $sources
// columns: capture (properties)
MATCH (c:Capture)
WHERE c.source IN $sources
RETURN properties(c) AS capture
ORDER BY c.source, c.at, c.id
