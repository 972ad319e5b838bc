// A token and whose it is. Uses the constraints on ApiToken.hash and Account.id.
// $hash
// columns: token, account (their properties); no row if there is none
MATCH (t:ApiToken {hash: $hash})
MATCH (a:Account {id: t.person})
RETURN properties(t) AS token, properties(a) AS account
