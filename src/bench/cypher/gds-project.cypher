// Purpose: the hops as a GDS projection, in both directions, with a weight in which hops come before costs.
// Parameters: none. Columns: those of gds.graph.project. Index: none.
CALL gds.graph.project('hops', '*', {
  HOP: {type: 'HOP', orientation: 'NATURAL', properties: {weight: {property: 'weight'}}},
  BACK: {type: 'HOP', orientation: 'REVERSE', properties: {weight: {property: 'weight'}}}
}, {readConcurrency: 1})
YIELD graphName, nodeCount, relationshipCount
RETURN graphName, nodeCount, relationshipCount
