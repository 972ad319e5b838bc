// Listings by sanctions authorities. Uses the constraints on Entity.id, Designation.id and LISTED_IN.id.
// $rows: [{id, entity, designation, listingId, listing}], $dataset
// columns: written
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MERGE (d:Designation {id: row.id})
SET d = row.designation
MERGE (e)-[l:LISTED_IN {id: row.listingId}]->(d)
SET l = row.listing
RETURN count(*) AS written
