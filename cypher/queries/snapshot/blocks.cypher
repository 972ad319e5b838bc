// Whether this Neo4j hands over the graph in blocks, as the own one does.
// columns: known
SHOW PROCEDURES YIELD name
WHERE name IN ['spoor.entities', 'spoor.relations']
RETURN count(*) = 2 AS known
