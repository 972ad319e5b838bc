// Purpose: which entities in between the paths of a trace depend on. It counts what the trace's statement found, so that
//   any constraint is regarded; what the page and POST /api/analyses/chokepoints count are walks, which may come by an entity again.
// Parameters: $paths, the column nodes of that statement, all rows; $most, so many entities
// Columns: id, paths (on which it lies), share (of all, 0 to 1), starts and ends (that no other path has); worst first
// Index used: none; nothing is read from the graph.
UNWIND $paths AS path
UNWIND path[1..-1] AS id
WITH id, count(*) AS paths
// who is asked from or to is no intermediary
WHERE NOT EXISTS { UNWIND $paths AS path WITH path WHERE id IN [path[0], path[-1]] RETURN path }
CALL (id) {
  UNWIND $paths AS path
  WITH path[0] AS start, count(CASE WHEN NOT id IN path THEN 1 END) AS others
  WHERE others = 0
  RETURN count(start) AS starts
}
CALL (id) {
  UNWIND $paths AS path
  WITH path[-1] AS end, count(CASE WHEN NOT id IN path THEN 1 END) AS others
  WHERE others = 0
  RETURN count(end) AS ends
}
RETURN id, paths, 1.0 * paths / size($paths) AS share, starts, ends
ORDER BY paths DESC, id
LIMIT $most
