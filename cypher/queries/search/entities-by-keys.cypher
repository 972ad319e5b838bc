// Entities whose search keys the text finds, and components under HS codes that it finds, best first by Lucene's score, and
// the one with this very id. Uses the full-text index searchKeys and the constraints on Entity.id and HsCode.id.
// $text: a Lucene query, $take: most keys looked at, $id: the text as typed, $label, $country, $listedBy and $dataset: null
// for any, $limit, $hidden: datasets that are not shown
// columns: id, labels, properties, score, hsCodes (those that were found), degree, listedBy (authorities, as of today), recordNames (of other datasets), facts (names and numbers)
CALL () {
  MATCH (e:Entity {id: $id})
  RETURN e, 1.0e6 AS score, null AS hs
  UNION ALL
  CALL db.index.fulltext.queryNodes('searchKeys', $text, {limit: $take}) YIELD node, score
  CALL (node) {
    MATCH (e:Entity {id: node.entity})
    RETURN e, null AS hs
    UNION ALL
    MATCH (h:HsCode {id: node.hs})<-[k:CLASSIFIED_AS]-(e:Entity)
    WHERE NOT coalesce(k.dataset, '') IN $hidden
    RETURN e, h {.code, .description} AS hs
    LIMIT 100
  }
  RETURN e, score, hs
}
WITH e, max(score) AS score, collect(hs) AS hsCodes
WHERE NOT coalesce(e.dataset, '') IN $hidden
  AND ($label IS NULL OR $label IN labels(e))
  AND ($country IS NULL OR $country = coalesce(e.country, e.makerCountry, e.origin))
  AND ($dataset IS NULL OR $dataset = e.dataset)
  AND ($listedBy IS NULL OR EXISTS {
    MATCH (e)-[l:LISTED_IN]->(d:Designation {authority: $listedBy})
    WHERE NOT coalesce(l.dataset, '') IN $hidden
      AND coalesce(left(d.until + '-99-99', 10) > toString(date()), true)
  })
WITH e, score, hsCodes
ORDER BY score DESC, e.id
LIMIT $limit
RETURN e.id AS id, [label IN labels(e) WHERE label <> 'Entity'] AS labels, properties(e) AS properties, score, hsCodes,
       COUNT { (e)--() } AS degree,
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
