// Whoever signs in with a name. Uses the constraint on Account.key.
// $key: the name in lower case, see Account
// columns: account (its properties); no row if there is none
MATCH (a:Account {key: $key})
RETURN properties(a) AS account
