// The time limit that the database itself sets to transactions. Reads no graph.
// columns: value
SHOW SETTINGS 'db.transaction.timeout' YIELD value
RETURN value
