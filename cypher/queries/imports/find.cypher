// One import as it was last noted. Uses the constraint on Import.id.
// $id
// columns: properties
MATCH (i:Import {id: $id})
RETURN i{.*, startedAt: toString(i.startedAt), finishedAt: toString(i.finishedAt)} AS properties
