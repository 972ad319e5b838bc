// Walks along the nodes of a small graph, or the first ones of a large one, their relations and all properties: a file
// that is damaged there fails it, and a file of nodes or relations that was cut short has less than was counted. What a
// file of properties has lost at its end the database takes for unset. No index takes part, what is stored is to be read.
// What is counted may change while others write, from one row to the next: the least of it counts, so that there is one row.
// columns: nodes, relations (as counted when they were written), found (at most 100000), walked (from those), filled
WITH COUNT { () } AS nodes, COUNT { ()-->() } AS relations
OPTIONAL MATCH (n)
WITH nodes, relations, n
LIMIT 100000
OPTIONAL MATCH (n)-[r]->()
WITH nodes, relations, n, count(r) AS walked, sum(CASE WHEN properties(r) = {} THEN 0 ELSE 1 END) AS filled
RETURN
  min(nodes) AS nodes,
  min(relations) AS relations,
  count(n) AS found,
  sum(walked) AS walked,
  sum(filled) + sum(CASE WHEN properties(n) = {} THEN 0 ELSE 1 END) AS filled
