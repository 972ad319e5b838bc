// The captured files of sources that are shown, with the titles of these, the newest first. Reads all captured files.
// $limit
// columns: capture (properties), title
WITH COLLECT { MATCH (d:Dataset) WHERE d.complete = false RETURN d.id } AS hidden
MATCH (c:Capture)
MATCH (s:Source {id: c.source})
WHERE NOT coalesce(s.dataset, '') IN hidden
RETURN properties(c) AS capture, coalesce(s.title, '') AS title
ORDER BY c.at DESC, c.id
LIMIT $limit
