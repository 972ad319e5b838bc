// Says that a token was used. Uses the constraint on ApiToken.hash.
// $hash, $now: milliseconds since 1970
MATCH (t:ApiToken {hash: $hash})
SET t.lastUsed = $now
