// Holds all administrators until the end of the transaction, so that two who remove each other do not both succeed.
MATCH (a:Account)
WHERE 'administrator' IN a.roles
SET a.key = a.key
