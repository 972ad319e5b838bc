// What is known of public lists. Uses the constraint on PublicList.id.
// columns: id, state (JSON, null before the first time), renewed
MATCH (l:PublicList)
RETURN l.id AS id, l.state AS state, coalesce(l.renewed, false) AS renewed
ORDER BY l.id
