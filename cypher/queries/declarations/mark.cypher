// By what Spoor notices that declarations have changed: when each dataset was imported, and how many pages there are. Counts come
// from the count store; datasets are few.
// columns: datasets (id, when, whether it is complete; by id), pages
RETURN COLLECT {
         MATCH (d:Dataset)
         WITH d ORDER BY d.id
         RETURN [d.id, toString(d.importedAt), coalesce(d.complete, true)]
       } AS datasets,
       COUNT { (:ShipmentPage) } AS pages
