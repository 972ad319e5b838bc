// Says that a session was used, and counts it, so that other Spoors know what was written and need not read the graph anew.
// Uses the constraints on LoginSession.hash and Account.id.
// $hash, $now: milliseconds since 1970, $spoor: the name of this one
MATCH (s:LoginSession {hash: $hash})
SET s.lastSeen = $now
WITH s
MATCH (a:Account {id: s.person})
SET a.lastSeen = $now
MERGE (w:QuietWrites {spoor: $spoor})
SET w.count = coalesce(w.count, 0) + 1
