// What the data consists of, for noticing that it has changed where the graph is too large to be read: the datasets, how
// much there is, and how often it was decided which records are one. Counts come from the count store; no index is used,
// datasets are few.
// columns: datasets (id, version, digest; by id), entities, relations, decisions (withdrawn ones, too: none is ever deleted)
RETURN COLLECT {
         MATCH (d:Dataset)
         WITH d ORDER BY d.id
         RETURN [d.id, d.version, d.digest]
       } AS datasets,
       COUNT { (:Entity) } AS entities,
       COUNT { ()-[]->() } AS relations,
       COUNT { (:Decision) } AS decisions
