// Relations between entities; the type comes from RelationType. Uses the constraint on Entity.id.
// $rows: [{id, type, from, to, properties}], $dataset
// columns: written
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[r:$(row.type) {id: row.id}]->(to)
SET r = row.properties
RETURN count(*) AS written
