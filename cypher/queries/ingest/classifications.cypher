// Under which HS code a component falls; a code that is on no watch list is made here, without a description.
// Uses the constraints on Entity.id, HsCode.id and CLASSIFIED_AS.id.
// $rows: [{component, hsId, code, properties}], $dataset
// columns: written
UNWIND $rows AS row
MATCH (c:Entity {id: row.component})
MERGE (h:HsCode {id: row.hsId})
ON CREATE SET h.code = row.code, h.dataset = $dataset, h.sources = row.properties.sources
MERGE (c)-[r:CLASSIFIED_AS {id: row.properties.id}]->(h)
SET r = row.properties
RETURN count(*) AS written
