// The tokens of somebody, the last made first. Uses the index on ApiToken.person.
// $person: id
// columns: token (its properties)
MATCH (t:ApiToken {person: $person})
RETURN properties(t) AS token
ORDER BY t.made DESC
