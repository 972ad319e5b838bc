// The tokens of somebody, the last made first. One that ends meanwhile may have lost some of its properties, and is left out.
// Uses the index on ApiToken.person.
// $person: id
// columns: token (its properties)
MATCH (t:ApiToken {person: $person})
WITH properties(t) AS token
WHERE all(key IN ['hash', 'id', 'person', 'name', 'roles', 'made', 'expires'] WHERE token[key] IS NOT NULL)
RETURN token
ORDER BY token.made DESC
