// The queries that users have saved, by name. Reads all of them; there are few.
// columns: name, description, parameters (JSON), cypher, savedBy, savedAt
MATCH (q:SavedQuery)
RETURN q.name AS name, q.description AS description, q.parameters AS parameters, q.cypher AS cypher,
  q.savedBy AS savedBy, toString(q.savedAt) AS savedAt
ORDER BY toLower(q.name), q.name
