// Keeps what is known of a public list now. Uses the constraint on PublicList.id.
// $id, $state: JSON
MERGE (l:PublicList {id: $id})
SET l.state = $state
