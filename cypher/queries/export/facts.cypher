// Purpose: what people entered of single entities beside their records, listings apart. All of it: it was entered piece by
// piece, so that it is little beside the entities of a large export.
// Parameters: $hidden (ids of datasets that are not whole)
// Columns: id, entity, kind, value, confidence, dataset, locator, sources
// Index used: none; all nodes Fact
MATCH (f:Fact)
WHERE NOT coalesce(f.dataset, '') IN $hidden
RETURN f.id AS id, f.entity AS entity, f.kind AS kind, f.value AS value, f.confidence AS confidence,
       f.dataset AS dataset, f.locator AS locator, coalesce(f.sources, []) AS sources
ORDER BY entity, kind, value, id
