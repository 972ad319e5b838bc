// What live decisions do: relations of the type SAME_AS or NOT_SAME_AS. Uses the constraint on Entity.id.
// $rows: [{type, left, right, properties}]
UNWIND $rows AS row
MATCH (left:Entity {id: row.left})
MATCH (right:Entity {id: row.right})
CREATE (left)-[r:$(row.type)]->(right)
SET r = row.properties
