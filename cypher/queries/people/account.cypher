// One person. Uses the constraint on Account.id.
// $id
// columns: account (its properties); no row if there is none
MATCH (a:Account {id: $id})
RETURN properties(a) AS account
