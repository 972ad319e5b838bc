// What the data consists of, for noticing that it has changed: the datasets and how much there is. Counts come from the
// count store; no index is used, datasets are few.
// columns: datasets (id, version, digest, importedAt; by id), entities, relations
RETURN COLLECT {
         MATCH (d:Dataset)
         WITH d ORDER BY d.id
         RETURN d {.id, .version, .digest, importedAt: toString(d.importedAt)}
       } AS datasets,
       COUNT { (:Entity) } AS entities,
       COUNT { ()-[]->() } AS relations
