// Makes or ends the public link to a case; its version stays, for its content does. Uses the constraint on Case.id.
// $id, $share: a digest, or null for none
MATCH (c:Case {id: $id})
SET c.share = $share
