// How identities of these entities stand now. Uses the constraint on Entity.id.
// $ids
// columns: member, representative, confidence
UNWIND $ids AS id
MATCH (m:Entity {id: id})-[r:RECORD_OF]->(e:Entity)
RETURN m.id AS member, e.id AS representative, r.confidence AS confidence
