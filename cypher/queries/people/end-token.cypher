// Ends a token of somebody. Uses the index on ApiToken.person.
// $person, $id
// columns: hash; no row if there is none
MATCH (t:ApiToken {person: $person})
WHERE t.id = $id
WITH t, t.hash AS hash
DELETE t
RETURN hash
