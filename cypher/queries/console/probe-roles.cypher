// The roles of the user that statements run as; none where the edition knows no roles. Reads no graph.
// columns: roles
SHOW CURRENT USER YIELD roles
RETURN coalesce(roles, []) AS roles
