// Purpose: listings, in a script that rebuilds an export.
// Parameters: $rows (list of {id, entity, designation, properties, listing}), written out in the script
// Index used: constraint entity_id
UNWIND $rows AS row
MATCH (n:Entity {id: row.entity})
MERGE (d:Designation {id: row.designation})
SET d += row.properties
MERGE (n)-[l:LISTED_IN {id: row.id}]->(d)
SET l += row.listing
