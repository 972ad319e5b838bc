// Nodes as a backup has them.
// $rows: [{n (a number), labels, properties}]
// columns: n, id (the database's own, of the node that was made)
UNWIND $rows AS row
CREATE (node:$(row.labels))
SET node = row.properties
RETURN row.n AS n, elementId(node) AS id
