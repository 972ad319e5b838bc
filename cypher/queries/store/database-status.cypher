// Whether the database has opened its data, and why not if it has not. Answered also while it cannot be asked itself.
// columns: status (online, starting, offline …), message (empty unless something is wrong)
SHOW DATABASES YIELD name, currentStatus, statusMessage
WHERE name = 'neo4j'
RETURN currentStatus AS status, statusMessage AS message
