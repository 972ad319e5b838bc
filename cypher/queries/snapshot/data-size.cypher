// What the data consists of, for noticing that it has changed where the graph is too large to be read: the datasets and
// how much there is. Counts come from the count store; no index is used, datasets are few.
// columns: datasets (id, version, digest; by id), entities, relations
RETURN COLLECT {
         MATCH (d:Dataset)
         WITH d ORDER BY d.id
         RETURN [d.id, d.version, d.digest]
       } AS datasets,
       COUNT { (:Entity) } AS entities,
       COUNT { ()-[]->() } AS relations
