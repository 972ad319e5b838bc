// The passkeys of somebody, the last made first. Uses the index on Passkey.person. One that is being removed may have lost
// some of its properties, and is left out.
// $person: id
// columns: passkey (its properties)
MATCH (p:Passkey {person: $person})
WITH properties(p) AS passkey
WHERE all(key IN ['id', 'person', 'label', 'host', 'made', 'publicKey', 'credential', 'transports', 'isVerified'] WHERE passkey[key] IS NOT NULL)
RETURN passkey
ORDER BY passkey.made DESC
