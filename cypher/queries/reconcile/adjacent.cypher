// What ties records of one entity to companies and people, by what the entity calls the tie; of each so many, the newest
// first. Relations that were made of one record of FollowTheMoney are one tie.
// Uses the constraints on Entity.id and Source.id.
// $ids, $outward and $inward: what to call relations by their type or by the schema they were read in, $property: null for
// any, $offset, $limit, $hidden: datasets that are not shown
// columns: property, total, links (each id, type, properties: of one relation, ends: from and to of each, datasets, urls)
MATCH (e:Entity)-[r]-(other:Entity)
WHERE e.id IN $ids
  AND (other:Company OR other:Person)
  AND $outward[type(r)] IS NOT NULL
  AND NOT coalesce(r.dataset, '') IN $hidden
  AND NOT coalesce(other.dataset, '') IN $hidden
WITH DISTINCT r, other,
     CASE
       WHEN startNode(r) = e THEN coalesce($outward[r.ftmSchema], $outward[type(r)])
       ELSE coalesce($inward[r.ftmSchema], $inward[type(r)])
     END AS property
WHERE $property IS NULL OR property = $property
WITH r, other, property ORDER BY r.id
WITH property, coalesce(r.ftmId, r.id) AS record, collect(r) AS made, min(other.name) AS name,
     max(toString(coalesce(r.validFrom, r.reported, ''))) AS at
ORDER BY at DESC, name, record
WITH property, collect(made) AS found
RETURN property, size(found) AS total,
       COLLECT {
         UNWIND found[$offset..$offset + $limit] AS made
         WITH made, head(made) AS r
         RETURN {
           id: r.id, type: type(r), properties: properties(r),
           ends: [one IN made | {from: startNode(one).id, to: endNode(one).id}],
           datasets: COLLECT {
             UNWIND made AS one
             WITH one WHERE one.dataset IS NOT NULL
             RETURN DISTINCT one.dataset
           },
           urls: COLLECT {
             UNWIND coalesce(r.sources, []) AS source
             MATCH (s:Source {id: source})
             WHERE s.url IS NOT NULL
             RETURN s.url LIMIT 20
           }
         }
       } AS links
ORDER BY property
