// Imports that wrote something, newest first. Reads all imports, which are few.
// columns: properties
MATCH (i:Import)
WITH i
ORDER BY i.startedAt DESC, i.id
LIMIT 100
RETURN i{.*, startedAt: toString(i.startedAt), finishedAt: toString(i.finishedAt)} AS properties
