// Uses up a code of an authenticator: one of this time or an earlier one works no more. Uses the constraint on
// Account.id. The first SET locks the node, so that what is read after it holds.
// $id, $step: which half minute the code is of
// columns: id; no row if it was used
MATCH (a:Account {id: $id})
SET a.key = a.key
WITH a
WHERE coalesce(a.totpStep, -1) < $step
SET a.totpStep = $step
RETURN a.id AS id
