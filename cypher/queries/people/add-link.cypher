// Keeps a one-time link and forgets old ones; an earlier one of the same person works no more.
// $hash: SHA-256 of the link, $person: id, or null for the first administrator, $until, $forget: milliseconds since 1970
CALL () {
  MATCH (old:SetupLink)
  WHERE old.until < $forget OR ($person IS NOT NULL AND old.person = $person)
  DELETE old
}
CREATE (l:SetupLink {hash: $hash, until: $until})
SET l.person = $person
