// A passkey. Uses the constraint on Passkey.credential. One that is being removed may have lost some of its properties, and
// is none.
// $credential: id that the authenticator gave it
// columns: passkey (its properties); no row if there is none
MATCH (p:Passkey {credential: $credential})
WITH properties(p) AS passkey
WHERE all(key IN ['id', 'person', 'label', 'host', 'made', 'publicKey', 'credential', 'transports', 'isVerified'] WHERE passkey[key] IS NOT NULL)
RETURN passkey
