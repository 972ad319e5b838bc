// Purpose: every customs code with its tier and the components classified under it, for the snapshot.
// Parameters: $hidden, ids of datasets that are not complete
// Columns: code, tier (null where no list names the code), components (ids)
// Index used: none; all nodes of the label HsCode are wanted
MATCH (h:HsCode)
WHERE NOT coalesce(h.dataset, '') IN $hidden
RETURN h.code AS code, h.tier AS tier, COLLECT { MATCH (c:Component)-[k:CLASSIFIED_AS]->(h) WHERE NOT coalesce(k.dataset, '') IN $hidden RETURN c.id } AS components
