// Purpose: how far every node is from the nearest end, by one search backwards from behind all ends.
// Parameters: none. Columns: node, hops. Index: none.
MATCH (end:VirtualEnd)
CALL gds.allShortestPaths.delta.stream('hops', {sourceNode: end, relationshipTypes: ['BACK'], concurrency: 1})
YIELD targetNode, totalCost
RETURN targetNode AS node, totalCost - 1 AS hops
