// A passkey. Uses the constraint on Passkey.credential.
// $credential: id that the authenticator gave it
// columns: passkey (its properties); no row if there is none
MATCH (p:Passkey {credential: $credential})
RETURN properties(p) AS passkey
