// Relations that the store is known not to have: no search for one of the same id between the same ends.
// Uses the constraint on Entity.id.
// $rows: [{id, type, from, to, properties}], $dataset
// columns: written
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[r:$(row.type)]->(to)
SET r = row.properties
RETURN count(*) AS written
