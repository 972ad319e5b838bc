// Purpose: the best paths between two sets, by SHORTEST 1 GROUPS (all shortest ones) between virtual ends, sorted afterwards.
// Texts put in: maxHopsBetweenVirtualNodes, count. Columns: hops, cost. Index: none, the virtual nodes by label.
MATCH path = SHORTEST 1 GROUPS (start:VirtualStart)-[:HOP]->{1,$maxHopsBetweenVirtualNodes}(end:VirtualEnd)
RETURN length(path) - 2 AS hops, reduce(sum = 0.0, hop IN relationships(path) | sum + hop.cost) AS cost
ORDER BY hops, cost LIMIT $count
