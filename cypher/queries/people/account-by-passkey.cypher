// Whoever signs in with a passkey. Uses the constraints on Passkey.credential and Account.id.
// $credential: id that the authenticator gave it
// columns: account (its properties); no row if there is none
MATCH (p:Passkey {credential: $credential})
MATCH (a:Account {id: p.person})
RETURN properties(a) AS account
