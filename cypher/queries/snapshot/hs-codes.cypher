// Purpose: every customs code with its tier and the components classified under it, for the snapshot.
// Parameters: none
// Columns: code, tier (null where no list names the code), components (ids)
// Index used: none; all nodes of the label HsCode are wanted
MATCH (h:HsCode)
RETURN h.code AS code, h.tier AS tier, COLLECT { MATCH (c:Component)-[:CLASSIFIED_AS]->(h) RETURN c.id } AS components
