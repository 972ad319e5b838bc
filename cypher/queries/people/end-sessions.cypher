// Ends sessions of somebody: one, or all but one. Uses the index on LoginSession.person.
// $person: id, $id: of the one to end, or null for all, $but: SHA-256 of one that stays, or null
// columns: hash (of each that ended)
MATCH (s:LoginSession {person: $person})
WHERE ($id IS NULL OR s.id = $id) AND ($but IS NULL OR s.hash <> $but)
WITH s, s.hash AS hash
DELETE s
RETURN hash
