// The sessions of somebody, the last used first. Uses the index on LoginSession.person.
// $person: id
// columns: session (its properties)
MATCH (s:LoginSession {person: $person})
RETURN properties(s) AS session
ORDER BY s.lastSeen DESC
