// Removes what was collected in a case that is gone. Uses the constraint on Casebook.case.
// $id: of the case
MATCH (b:Casebook {case: $id})
DELETE b
