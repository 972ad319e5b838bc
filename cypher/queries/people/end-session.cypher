// Ends a session. Uses the constraint on LoginSession.hash.
// $hash
MATCH (s:LoginSession {hash: $hash})
DELETE s
