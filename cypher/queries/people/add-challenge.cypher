// Keeps a challenge for passkeys and forgets those that are over.
// $hash: SHA-256 of it, $person: id of who adds a passkey, or empty to prove who one is, $until, $now: milliseconds since 1970
CALL () {
  MATCH (old:PasskeyChallenge)
  WHERE old.until < $now
  DELETE old
}
CREATE (:PasskeyChallenge {hash: $hash, person: $person, until: $until})
