// Purpose: how many starts are how far from the nearest end, by SHORTEST 1 from each start.
// Texts put in: maxHopsBetweenVirtualNodes. Columns: hops, count. Index: none, starts by label.
MATCH path = SHORTEST 1 (start:Start)-[:HOP]->{1,$maxHopsBetweenVirtualNodes}(end:VirtualEnd)
WITH length(path) - 1 AS hops WHERE hops <= $maxHops
RETURN hops, count(*) AS count
