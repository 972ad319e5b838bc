// Notes how an import ended. A finished import begins anew the next time. Uses the constraint on Import.id.
// $id, $properties
MATCH (i:Import {id: $id})
SET i += $properties, i.finishedAt = datetime()
