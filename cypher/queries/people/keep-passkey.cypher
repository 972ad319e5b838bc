// Adds a passkey, or notes that it was used. Uses the constraint on Passkey.credential.
// $credential: id that the authenticator gave it, $made: its properties if it is new, $use: signatures (how many the
// authenticator says it made) and isBackedUp, $now: milliseconds since 1970
MERGE (p:Passkey {credential: $credential})
ON CREATE SET p += $made
ON MATCH SET p.lastUsed = $now
SET p += $use
