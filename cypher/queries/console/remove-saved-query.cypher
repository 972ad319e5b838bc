// Removes a saved query. Uses the constraint on SavedQuery.name.
// $name
MATCH (q:SavedQuery {name: $name})
DELETE q
