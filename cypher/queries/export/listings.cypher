// Purpose: the listings of entities, for the header of an export.
// Parameters: $ids (list of entity ids), $hidden (ids of datasets that are not whole)
// Columns: id, entity, designation, authority, programme, listed, until, reason, dataset, sources
// Index used: constraint entity_id
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[l:LISTED_IN]->(d:Designation)
WHERE NOT coalesce(l.dataset, '') IN $hidden
RETURN coalesce(l.id, d.id) AS id, e.id AS entity, d.id AS designation, d.authority AS authority,
       d.programme AS programme, d.listed AS listed, d.until AS until, d.reason AS reason,
       coalesce(l.dataset, d.dataset) AS dataset, coalesce(d.sources, l.sources, []) AS sources
ORDER BY entity, authority, designation
