// Lets a finished import begin anew; its counts stay until then. Uses the constraint on Import.id.
// $id
MATCH (i:Import {id: $id})
SET i.pass = 0, i.record = 0
