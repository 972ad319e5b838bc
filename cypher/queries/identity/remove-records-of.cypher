// Takes away what stands for an identity no longer. Uses the constraint on Entity.id.
// $rows: [{member, representative, confidence}]
UNWIND $rows AS row
MATCH (m:Entity {id: row.member})-[r:RECORD_OF {confidence: row.confidence}]->(e:Entity {id: row.representative})
DELETE r
