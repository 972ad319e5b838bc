// Removes somebody with sessions, links, tokens and passkeys. Uses the constraint on Account.id and the indexes on person.
// $id
// columns: id; no row if there was none
MATCH (a:Account {id: $id})
WITH a, a.id AS id
CALL (id) {
  MATCH (s:LoginSession {person: id})
  DELETE s
}
CALL (id) {
  MATCH (t:ApiToken {person: id})
  DELETE t
}
CALL (id) {
  MATCH (p:Passkey {person: id})
  DELETE p
}
CALL (id) {
  MATCH (l:SetupLink)
  WHERE l.person = id
  DELETE l
}
DELETE a
RETURN id
