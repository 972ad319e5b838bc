// Every relation of the store, for a backup, but for those of nodes that are left out. Reads all; no index takes part.
// columns: type, from, to (the database's own ids), properties
MATCH (from)-[r]->(to)
WHERE NOT from:Lease|ImportJob|SchemaVersion|Restoring|LoginSession|SetupLink|UsedLogoutToken AND NOT to:Lease|ImportJob|SchemaVersion|Restoring|LoginSession|SetupLink|UsedLogoutToken
RETURN type(r) AS type, elementId(from) AS from, elementId(to) AS to, properties(r) AS properties
