// Keeps a token.
// $token: properties
CREATE (t:ApiToken)
SET t = $token
