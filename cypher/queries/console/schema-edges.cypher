// Which labels and which relationship types there are, and between which labels. Answered from Neo4j's counts.
// columns: nodes (each with one label), relationships (between these)
CALL db.schema.visualization() YIELD nodes, relationships
RETURN nodes, relationships
