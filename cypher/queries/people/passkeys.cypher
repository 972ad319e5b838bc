// The passkeys of somebody, the last made first. Uses the index on Passkey.person.
// $person: id
// columns: passkey (its properties)
MATCH (p:Passkey {person: $person})
RETURN properties(p) AS passkey
ORDER BY p.made DESC
