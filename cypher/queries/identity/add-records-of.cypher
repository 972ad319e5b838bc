// Which entity stands for the identity of another, at one level of confidence. Uses the constraint on Entity.id.
// $rows: [{member, representative, confidence}]
UNWIND $rows AS row
MATCH (m:Entity {id: row.member})
MATCH (e:Entity {id: row.representative})
CREATE (m)-[:RECORD_OF {confidence: row.confidence}]->(e)
