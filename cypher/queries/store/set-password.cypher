// Gives the user of the own Neo4j its password (run on the system database, inside the child process).
// $password
ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED
