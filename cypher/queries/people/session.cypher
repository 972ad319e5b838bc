// A session and whose it is. Uses the constraints on LoginSession.hash and Account.id.
// $hash
// columns: session, account (their properties); no row if there is none
MATCH (s:LoginSession {hash: $hash})
MATCH (a:Account {id: s.person})
RETURN properties(s) AS session, properties(a) AS account
