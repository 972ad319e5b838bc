// Purpose: the best paths between two sets, by the legacy function on virtual ends; only shortest paths are found.
// Texts put in: maxHopsBetweenVirtualNodes, count. Columns: hops, cost. Index: none, the virtual nodes by label.
CYPHER 5
MATCH (start:VirtualStart), (end:VirtualEnd)
MATCH path = allShortestPaths((start)-[:HOP*..$maxHopsBetweenVirtualNodes]->(end))
RETURN length(path) - 2 AS hops, reduce(sum = 0.0, hop IN relationships(path) | sum + hop.cost) AS cost
ORDER BY hops, cost LIMIT $count
