// Purpose: the best paths between two sets, by SHORTEST k between virtual ends. Among paths of equal length it takes
//   any, so that costs differ from the exact answer: reported, not compared.
// Texts put in: maxHopsBetweenVirtualNodes, count. Columns: hops, cost. Index: none, the virtual nodes by label.
MATCH path = SHORTEST $count (start:VirtualStart)-[:HOP]->{1,$maxHopsBetweenVirtualNodes}(end:VirtualEnd)
RETURN length(path) - 2 AS hops, reduce(sum = 0.0, hop IN relationships(path) | sum + hop.cost) AS cost
ORDER BY hops, cost LIMIT $count
