// Tries to read a file or an address, to see whether the database would let a statement do so. Reads no graph.
// $url
// columns: row
LOAD CSV FROM $url AS row
RETURN row LIMIT 1
