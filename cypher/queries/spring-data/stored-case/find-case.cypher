// One saved case. Uses the constraint on Case.id.
// $id
// columns: c; no row if there is none
MATCH (c:Case {id: $id})
RETURN c
