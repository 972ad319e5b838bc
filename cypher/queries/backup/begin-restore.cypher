// Marks a database that is being filled from a backup, before anything is written, so that a part is never taken for the
// whole.
MERGE (r:Restoring)
SET r.begun = datetime()
