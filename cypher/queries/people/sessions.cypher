// The sessions of somebody, the last used first. One that ends meanwhile may have lost some of its properties, and is left out.
// Uses the index on LoginSession.person.
// $person: id
// columns: session (its properties)
MATCH (s:LoginSession {person: $person})
WITH properties(s) AS session
WHERE all(key IN ['hash', 'id', 'person', 'since', 'lastSeen', 'pending'] WHERE session[key] IS NOT NULL)
RETURN session
ORDER BY session.lastSeen DESC
