// One captured file. Uses the index on Capture.id. One that is being removed may have lost some of its properties, and is
// none.
// $id
// columns: capture (properties)
MATCH (c:Capture {id: $id})
WITH properties(c) AS capture
WHERE all(key IN ['id', 'source', 'name', 'kind', 'sha256'] WHERE capture[key] IS NOT NULL)
RETURN capture
