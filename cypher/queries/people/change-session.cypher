// Changes what is named of a session and leaves the rest. Uses the constraint on LoginSession.hash.
// $hash, $changes: properties
// columns: hash; no row if there is none
MATCH (s:LoginSession {hash: $hash})
SET s += $changes
RETURN s.hash AS hash
