// Gives each generated holding a share, by its place in the graph: 5, 10, … 60 percent.
// $dataset
// columns: written
MATCH (:Entity)-[r:OWNS]->(:Entity)
WHERE r.dataset = $dataset
WITH r, toInteger(split(r.id, '-')[1]) AS at
CALL (r, at) {
  SET r.value = 5.0 * (1 + at % 12), r.unit = '%'
} IN TRANSACTIONS OF 10000 ROWS
RETURN count(*) AS written
