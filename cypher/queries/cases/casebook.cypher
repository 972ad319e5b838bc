// What is collected in a case. Uses the constraint on Casebook.case.
// $id: of the case
// columns: version, content; no row while nothing was collected
MATCH (b:Casebook {case: $id})
RETURN b.version AS version, b.content AS content
