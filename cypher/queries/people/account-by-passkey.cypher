// Whoever signs in with a passkey. Uses the constraints on Passkey.credential and Account.id. One that is being removed may
// have lost some of its properties, and is none.
// $credential: id that the authenticator gave it
// columns: account (its properties); no row if there is none
MATCH (p:Passkey {credential: $credential})
MATCH (a:Account {id: p.person})
WITH properties(a) AS account
WHERE account.id IS NOT NULL AND account.name IS NOT NULL
RETURN account
