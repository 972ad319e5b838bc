// Whether the store holds anything that a backup would, and whether a restore into it was cut off. Ends at the first node.
// columns: filled, restoring
RETURN EXISTS { MATCH (n) WHERE NOT n:Lease|ImportJob|SchemaVersion|Restoring|LoginSession|SetupLink|UsedLogoutToken } AS filled,
       EXISTS { MATCH (:Restoring) } AS restoring
