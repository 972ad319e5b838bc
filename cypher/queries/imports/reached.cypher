// How far an import has come. Uses the constraint on Import.id.
// $id
// columns: pass, record
MATCH (i:Import {id: $id})
RETURN i.pass AS pass, i.record AS record
