// Whom authorities list, under which entry, since when and until when. Reads all designations.
// $hidden: datasets that are not complete
// columns: entity, names (name and aliases), id (of the designation), authority, measure, programme, listed, until ('' where not said)
MATCH (d:Designation)<-[l:LISTED_IN]-(e:Entity)
WHERE d.authority IS NOT NULL AND NOT coalesce(l.dataset, '') IN $hidden
RETURN DISTINCT e.id AS entity,
       [coalesce(e.name, '')] + coalesce(e.aliases, []) AS names,
       d.id AS id,
       d.authority AS authority,
       coalesce(d.measure, '') AS measure,
       coalesce(d.programme, '') AS programme,
       coalesce(d.listed, '') AS listed,
       coalesce(d.until, '') AS until
ORDER BY authority, listed, id
