// A token and whose it is. One that ends meanwhile may have lost some of its properties, and is none. Uses the constraints on
// ApiToken.hash and Account.id.
// $hash
// columns: token, account (their properties); no row if there is none
MATCH (t:ApiToken {hash: $hash})
MATCH (a:Account {id: t.person})
WITH properties(t) AS token, properties(a) AS account
WHERE all(key IN ['hash', 'id', 'person', 'name', 'roles', 'made', 'expires'] WHERE token[key] IS NOT NULL) AND account.id IS NOT NULL AND account.name IS NOT NULL
RETURN token, account
