// Purpose: generated relations. Parameters: $rows [{type, from, to, properties}], $dataset. Columns: none.
// Index: constraint on Entity.id.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[r:$(row.type)]->(to)
SET r = row.properties
