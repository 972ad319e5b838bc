// The captured files of these sources, the oldest first. Uses the index on Capture.source. One that is being removed may
// have lost some of its properties, and is left out.
// $sources
// columns: capture (properties)
MATCH (c:Capture)
WHERE c.source IN $sources
WITH properties(c) AS capture
WHERE all(key IN ['id', 'source', 'name', 'kind', 'sha256'] WHERE capture[key] IS NOT NULL)
RETURN capture
ORDER BY capture.source, capture.at, capture.id
