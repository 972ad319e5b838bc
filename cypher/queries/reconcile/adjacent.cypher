// What ties records of one entity to companies and people, by what the entity calls the tie; of each so many.
// Uses the constraints on Entity.id and Source.id.
// $ids, $outward and $inward: what to call relations by their type, $property: null for any, $offset, $limit, $hidden:
// datasets that are not shown
// columns: property, total, links (each id, type, from, to, properties, other: the id at the other end, urls)
MATCH (e:Entity)-[r]-(other:Entity)
WHERE e.id IN $ids
  AND (other:Company OR other:Person)
  AND $outward[type(r)] IS NOT NULL
  AND NOT coalesce(r.dataset, '') IN $hidden
  AND NOT coalesce(other.dataset, '') IN $hidden
WITH DISTINCT r, other, CASE WHEN startNode(r) = e THEN $outward[type(r)] ELSE $inward[type(r)] END AS property
WHERE $property IS NULL OR property = $property
ORDER BY other.name, r.id
WITH property, collect({r: r, other: other}) AS found
RETURN property, size(found) AS total,
       COLLECT {
         UNWIND found[$offset..$offset + $limit] AS one
         WITH one.r AS r, one.other AS other
         RETURN {
           id: r.id, type: type(r), from: startNode(r).id, to: endNode(r).id, properties: properties(r), other: other.id,
           urls: COLLECT {
             UNWIND coalesce(r.sources, []) AS source
             MATCH (s:Source {id: source})
             WHERE s.url IS NOT NULL
             RETURN s.url LIMIT 20
           }
         }
       } AS links
ORDER BY property
