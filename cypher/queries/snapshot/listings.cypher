// Which authorities list which entities, since when and until when, for the snapshot. Reads all designations.
// $hidden: ids of datasets that are not complete
// columns: id (of the entity), listings ([authority, partial date or '', partial date or '', programme or ''], sorted,
//   each once)
MATCH (d:Designation)<-[l:LISTED_IN]-(e:Entity)
WHERE d.authority IS NOT NULL AND NOT coalesce(l.dataset, '') IN $hidden
WITH DISTINCT e, d.authority AS authority, coalesce(d.listed, '') AS listed, coalesce(d.until, '') AS until,
     coalesce(d.programme, '') AS programme
ORDER BY authority, listed, until, programme
RETURN e.id AS id, collect([authority, listed, until, programme]) AS listings
