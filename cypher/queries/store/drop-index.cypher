// Removes an index. Reads no graph.
// $name
DROP INDEX $name IF EXISTS
