// Plug-ins whose procedures and functions count as reading, but can reach files or addresses. Reads no graph.
// columns: plugins
SHOW PROCEDURES YIELD name
WHERE split(name, '.')[0] IN ['apoc', 'gds', 'genai', 'n10s', 'ai']
RETURN collect(DISTINCT split(name, '.')[0]) AS plugins
