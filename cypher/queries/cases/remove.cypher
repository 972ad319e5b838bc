// Removes a saved case. Uses the constraint on Case.id.
// $id
MATCH (c:Case {id: $id})
DELETE c
