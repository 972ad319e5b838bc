// Whoever signs in with a name. Uses the constraint on Account.key. One that is being removed may have lost some of its
// properties, and is none.
// $key: the name in lower case, see Account
// columns: account (its properties); no row if there is none
MATCH (a:Account {key: $key})
WITH properties(a) AS account
WHERE account.id IS NOT NULL AND account.name IS NOT NULL
RETURN account
