// Notes that a logout token of the provider was used; fails if it was already. Forgets those that are over.
// Uses the constraint on UsedLogoutToken.hash.
// $hash: SHA-256 of issuer and id of the token, $until: its end, $now
CALL () {
  MATCH (old:UsedLogoutToken)
  WHERE old.until < $now
  DELETE old
}
CREATE (:UsedLogoutToken {hash: $hash, until: $until})
