// Which authorities list which entities, and since when, for the snapshot. Reads all designations.
// $hidden: ids of datasets that are not complete
// columns: id (of the entity), listings ([authority, partial date or ''], sorted, each once)
MATCH (d:Designation)<-[l:LISTED_IN]-(e:Entity)
WHERE d.authority IS NOT NULL AND NOT coalesce(l.dataset, '') IN $hidden
WITH DISTINCT e, d.authority AS authority, coalesce(d.listed, '') AS listed ORDER BY authority, listed
RETURN e.id AS id, collect([authority, listed]) AS listings
