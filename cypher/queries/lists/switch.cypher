// Whether a public list is renewed by itself. Uses the constraint on PublicList.id.
// $id, $renewed
MERGE (l:PublicList {id: $id})
SET l.renewed = $renewed
