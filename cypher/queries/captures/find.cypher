// One captured file. Uses the index on Capture.id.
// $id
// columns: capture (properties)
MATCH (c:Capture {id: $id})
RETURN properties(c) AS capture
