// Says that a token was used, and counts it, as touch-session does. Uses the constraint on ApiToken.hash.
// $hash, $now: milliseconds since 1970, $spoor: the name of this one
MATCH (t:ApiToken {hash: $hash})
SET t.lastUsed = $now
MERGE (w:QuietWrites {spoor: $spoor})
SET w.count = coalesce(w.count, 0) + 1
