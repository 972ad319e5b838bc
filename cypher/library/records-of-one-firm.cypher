// title: Records of one firm
// Every record that was decided to be of the same entity as the given one, at the given confidence or above, with its
// dataset, its register numbers and the decisions that join it to others. One row if nothing was decided of it.
// $id = "company/xiamen-limbach-aviation-engine": id of any of the records
// $confidence = "possible": possible, probable or confirmed
// columns: name, id, dataset, identifiers, representative, decisions
MATCH (e:Entity {id: $id})
OPTIONAL MATCH (e)-[:RECORD_OF {confidence: $confidence}]->(other:Entity)
WITH coalesce(other, e) AS representative
OPTIONAL MATCH (representative)<-[:RECORD_OF {confidence: $confidence}]-(member:Entity)
WITH representative, collect(member) AS members
UNWIND [representative] + members AS record
OPTIONAL MATCH (record)-[same:SAME_AS]-(:Entity)
RETURN record.name AS name,
       record.id AS id,
       record.dataset AS dataset,
       record.identifiers AS identifiers,
       representative.id AS representative,
       collect(DISTINCT same.decision) AS decisions
ORDER BY id
LIMIT 1000
