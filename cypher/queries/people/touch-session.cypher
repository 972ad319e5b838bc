// Says that a session was used. Uses the constraints on LoginSession.hash and Account.id.
// $hash, $now: milliseconds since 1970
MATCH (s:LoginSession {hash: $hash})
SET s.lastSeen = $now
WITH s
MATCH (a:Account {id: s.person})
SET a.lastSeen = $now
