// Ends the sessions that a provider has ended: the one of its id, or all of the person.
// Uses the index on LoginSession.providerSession, or the constraint on Account and the index on LoginSession.person.
// $issuer, $subject: or null for all people, $session: id at the provider, or null for all
// columns: hash, person (of each that ended)
CALL () {
  MATCH (s:LoginSession {providerSession: $session})
  WHERE s.issuer = $issuer
    AND ($subject IS NULL OR EXISTS { MATCH (:Account {id: s.person, issuer: $issuer, subject: $subject}) })
  RETURN s
  UNION
  MATCH (a:Account {issuer: $issuer, subject: $subject})
  WHERE $session IS NULL
  MATCH (s:LoginSession {person: a.id})
  WHERE s.issuer = $issuer
  RETURN s
}
WITH s, s.hash AS hash, s.person AS person
DELETE s
RETURN hash, person
