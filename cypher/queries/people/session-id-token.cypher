// What the provider said when a session began. Uses the constraint on LoginSession.hash.
// $hash
// columns: idToken, or null
MATCH (s:LoginSession {hash: $hash})
RETURN s.idToken AS idToken
