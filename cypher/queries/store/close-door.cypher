// Removes the user of the Bolt door. Runs on the system database. Reads no graph.
DROP USER owner IF EXISTS
