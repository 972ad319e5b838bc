// The captured files of sources that are shown, with the titles of these, the newest first. Reads all captured files. One
// that is being removed may have lost some of its properties, and is left out.
// $limit
// columns: capture (properties), title
WITH COLLECT { MATCH (d:Dataset) WHERE d.complete = false RETURN d.id } AS hidden
MATCH (c:Capture)
MATCH (s:Source {id: c.source})
WHERE NOT coalesce(s.dataset, '') IN hidden
WITH properties(c) AS capture, coalesce(s.title, '') AS title
WHERE all(key IN ['id', 'source', 'name', 'kind', 'sha256'] WHERE capture[key] IS NOT NULL)
RETURN capture, title
ORDER BY capture.at DESC, capture.id
LIMIT $limit
