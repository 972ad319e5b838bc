// Every node of the store, for a backup, but for what running Spoors keep of themselves (leases, the board of jobs), what
// opens a door for somebody who is there now (sessions, links to set up an account: they would be valid again), and
// what the schema runner writes. Reads all; no index takes part.
// columns: id (the database's own), labels, properties
MATCH (n)
WHERE NOT n:Lease|ImportJob|SchemaVersion|Restoring|LoginSession|SetupLink|UsedLogoutToken
RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties
