// The database is filled.
MATCH (r:Restoring)
DELETE r
