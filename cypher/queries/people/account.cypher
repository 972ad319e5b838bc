// One person. Uses the constraint on Account.id. One that is being removed may have lost some of its properties, and is
// none.
// $id
// columns: account (its properties); no row if there is none
MATCH (a:Account {id: $id})
WITH properties(a) AS account
WHERE account.id IS NOT NULL AND account.name IS NOT NULL
RETURN account
