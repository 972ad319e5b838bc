// Entities in the order of their names. Uses the index on Entity.name.
// $hidden: datasets that are not shown
// $label, $country, $listedBy and $dataset: null for any, $limit
// columns: id, labels, properties, listedBy (authorities, as of today)
MATCH (e:Entity)
WHERE e.name IS NOT NULL
  AND NOT coalesce(e.dataset, '') IN $hidden
  AND ($label IS NULL OR $label IN labels(e))
  AND ($country IS NULL OR $country = coalesce(e.country, e.makerCountry, e.origin))
  AND ($dataset IS NULL OR $dataset = e.dataset)
  AND ($listedBy IS NULL OR EXISTS {
    MATCH (e)-[l:LISTED_IN]->(d:Designation {authority: $listedBy})
    WHERE NOT coalesce(l.dataset, '') IN $hidden
      AND coalesce(left(d.until + '-99-99', 10) > toString(date()), true)
  })
WITH e
ORDER BY e.name, e.id
LIMIT $limit
RETURN e.id AS id, [label IN labels(e) WHERE label <> 'Entity'] AS labels, properties(e) AS properties,
       COLLECT {
         MATCH (e)-[l:LISTED_IN]->(d:Designation)
         WHERE NOT coalesce(l.dataset, '') IN $hidden AND d.authority IS NOT NULL
           AND coalesce(left(d.until + '-99-99', 10) > toString(date()), true)
         WITH DISTINCT d.authority AS authority ORDER BY authority
         RETURN authority
       } AS listedBy
