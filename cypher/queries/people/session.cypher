// A session and whose it is. One that ends meanwhile may have lost some of its properties, and is none. Uses the constraints on
// LoginSession.hash and Account.id.
// $hash
// columns: session, account (their properties); no row if there is none
MATCH (s:LoginSession {hash: $hash})
MATCH (a:Account {id: s.person})
WITH properties(s) AS session, properties(a) AS account
WHERE all(key IN ['hash', 'id', 'person', 'since', 'lastSeen', 'pending'] WHERE session[key] IS NOT NULL) AND account.id IS NOT NULL AND account.name IS NOT NULL
RETURN session, account
