// Purpose: relations, in a script that rebuilds an export.
// Parameters: $rows (list of {id, type, from, to, properties}), written out in the script
// Index used: constraint entity_id
UNWIND $rows AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:$(row.type) {id: row.id}]->(b)
SET r += row.properties
