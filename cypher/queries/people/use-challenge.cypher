// Uses up a challenge for passkeys. Uses the constraint on PasskeyChallenge.hash. The first SET locks the node, so that what is
// read after it holds.
// $hash: SHA-256 of it, $person: id of who adds a passkey, or empty, $now: milliseconds since 1970
// columns: hash; no row if there is none, it was used or is too old
MATCH (c:PasskeyChallenge {hash: $hash})
SET c.until = c.until
WITH c
WHERE NOT coalesce(c.used, false) AND c.until > $now AND c.person = $person
SET c.used = true
RETURN c.hash AS hash
