// Purpose: how many starts are how far from the nearest end, by the legacy function from each start.
// Texts put in: maxHops. Columns: hops, count. Index: none, starts by label.
CYPHER 5
MATCH (start:Start), (end:VirtualEnd)
MATCH path = shortestPath((start)-[:HOP*..$maxHopsBetweenVirtualNodes]->(end))
WITH length(path) - 1 AS hops WHERE hops <= $maxHops
RETURN hops, count(*) AS count
