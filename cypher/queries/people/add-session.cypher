// Begins a session; forgets those that are over.
// $session: properties, $oldest, $idle: milliseconds since 1970 before which none began or was used last
CALL () {
  MATCH (old:LoginSession)
  WHERE old.since < $oldest OR old.lastSeen < $idle
  DELETE old
}
CREATE (s:LoginSession)
SET s = $session
