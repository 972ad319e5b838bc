// Changes what a watch is called, whether it rests and whom it calls. Uses the constraint on Watch.id.
// $id, $properties: null takes one away
// columns: id; no row if there is none
MATCH (w:Watch {id: $id})
SET w += $properties
RETURN w.id AS id
