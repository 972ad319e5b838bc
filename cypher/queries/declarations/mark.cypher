// By what Spoor notices that declarations have changed: when each dataset was imported, which imports are running, and how many pages
// there are. Counts come from the count store; datasets and imports are few. What an import has written that never came to its end
// counts as not there; one that is repeated writes what is there already.
// columns: datasets (id, when, whether it is complete; by id), hidden (datasets that are not complete), running (ids of imports), pages
RETURN COLLECT {
         MATCH (d:Dataset)
         WITH d ORDER BY d.id
         RETURN [d.id, toString(d.importedAt), coalesce(d.complete, true)]
       } AS datasets,
       COLLECT { MATCH (d:Dataset) WHERE d.complete = false RETURN d.id } AS hidden,
       COLLECT {
         MATCH (i:Import)
         WHERE i.state = 'running' AND NOT coalesce(i.hasEnded, false)
         WITH i ORDER BY i.id
         RETURN i.id
       } AS running,
       COUNT { (:ShipmentPage) } AS pages
