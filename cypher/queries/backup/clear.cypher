// Removes a part of what a restore wrote that was cut off.
// $limit: at most so many nodes
// columns: gone
MATCH (n)
WHERE NOT n:Lease|ImportJob|SchemaVersion|Restoring|LoginSession|SetupLink|UsedLogoutToken
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS gone
