// Walks along the nodes of a small graph, or the first ones of a large one, their relations and all properties: a file
// that is damaged there fails it. No index takes part, what is stored is to be read.
// columns: walked (relations), properties
MATCH (n)
WITH n LIMIT 100000
OPTIONAL MATCH (n)-[r]->(m)
RETURN count(m) AS walked, sum(size(keys(n))) + sum(size(keys(r))) AS properties
