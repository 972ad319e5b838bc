// Changes what is named and leaves the rest; null removes. Uses the constraint on Account.id.
// $id, $changes: properties
// columns: id; no row if there is none
MATCH (a:Account {id: $id})
SET a += $changes
RETURN a.id AS id
