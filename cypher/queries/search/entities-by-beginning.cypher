// Entities whose names begin so: for texts too short for anything else. Uses the index on Entity.name.
// $beginnings, $label, $country, $listedBy and $dataset: null for any, $limit, $hidden: datasets that are not shown
// columns: id, labels, properties, score, hsCodes, degree, listedBy (authorities, as of today), recordNames (of other datasets), facts (names and numbers)
UNWIND $beginnings AS beginning
CALL (beginning) {
  MATCH (e:Entity)
  WHERE e.name STARTS WITH beginning
    AND NOT coalesce(e.dataset, '') IN $hidden
    AND ($label IS NULL OR $label IN labels(e))
    AND ($country IS NULL OR $country = coalesce(e.country, e.makerCountry, e.origin))
    AND ($dataset IS NULL OR $dataset = e.dataset)
    AND ($listedBy IS NULL OR EXISTS {
      MATCH (e)-[l:LISTED_IN]->(d:Designation {authority: $listedBy})
      WHERE NOT coalesce(l.dataset, '') IN $hidden
        AND coalesce(left(d.until + '-99-99', 10) > toString(date()), true)
    })
  RETURN e
  LIMIT $limit
}
WITH DISTINCT e
RETURN e.id AS id, [label IN labels(e) WHERE label <> 'Entity'] AS labels, properties(e) AS properties, 0.0 AS score,
       [] AS hsCodes, COUNT { (e)--() } AS degree,
       COLLECT {
         MATCH (r:EntityRecord {entity: e.id})
         WHERE NOT coalesce(r.dataset, '') IN $hidden
         UNWIND [r.name] + coalesce(r.aliases, []) AS name
         WITH DISTINCT name ORDER BY name
         WHERE name IS NOT NULL
         RETURN name
       } AS recordNames,
       COLLECT {
         MATCH (f:Fact {entity: e.id})
         WHERE f.kind IN ['alias', 'identifier'] AND NOT coalesce(f.dataset, '') IN $hidden
         WITH f ORDER BY f.kind, f.value
         RETURN f {.kind, .value}
       } AS facts,
       COLLECT {
         MATCH (e)-[l:LISTED_IN]->(d:Designation)
         WHERE NOT coalesce(l.dataset, '') IN $hidden AND d.authority IS NOT NULL
           AND coalesce(left(d.until + '-99-99', 10) > toString(date()), true)
         WITH DISTINCT d.authority AS authority ORDER BY authority
         RETURN authority
       } AS listedBy
