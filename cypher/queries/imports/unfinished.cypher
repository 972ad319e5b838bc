// Imports that were running when Spoor ended. Reads all imports.
// columns: properties
MATCH (i:Import)
WHERE i.state = 'running'
RETURN i{.id, .file, .digest, .format, .askedDataset, .mapping, .strict, .replace, .about} AS properties
ORDER BY i.startedAt
