// Uses up a recovery code. Uses the constraint on Account.id. The first SET locks the node, so that what is read after it
// holds.
// $id, $hash: SHA-256 of the code
// columns: left; no row if there is no such code (any more)
MATCH (a:Account {id: $id})
SET a.key = a.key
WITH a
WHERE $hash IN a.recovery
SET a.recovery = [code IN a.recovery WHERE code <> $hash]
RETURN size(a.recovery) AS left
