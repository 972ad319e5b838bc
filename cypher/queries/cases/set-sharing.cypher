// Says whose a case is and who else may read it; its version stays, for its content does. Uses the constraint on Case.id.
// $id, $owner: id of a person, $readers: ids, $link
MATCH (c:Case {id: $id})
SET c.owner = $owner, c.readers = $readers, c.link = $link
