// Purpose: the best paths between two sets, by Yen's algorithm between virtual ends.
// Parameters: $count. Columns: weight. Index: none.
MATCH (start:VirtualStart), (end:VirtualEnd)
CALL gds.shortestPath.yens.stream('hops', {
  sourceNode: start, targetNode: end, k: $count, relationshipTypes: ['HOP'],
  relationshipWeightProperty: 'weight', concurrency: 1})
YIELD index, totalCost
RETURN totalCost AS weight ORDER BY index
