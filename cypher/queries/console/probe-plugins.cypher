// Plug-ins whose procedures and functions count as reading, but can reach files or addresses. Reads no graph.
// columns: plugins
SHOW PROCEDURES YIELD name
WITH split(name, '.')[0] AS plugin
WHERE plugin IN ['apoc', 'gds', 'genai', 'n10s', 'ai']
RETURN collect(DISTINCT plugin) AS plugins
