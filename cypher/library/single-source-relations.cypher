// title: Relations that rest on a single source
// The relations of supply that one source alone supports, weakest first: where a second source would help most. With
// the number of other relations that the same source is cited for.
// $confidences = ["possible", "probable"]: which confidences to list
// columns: relation, from, type, to, confidence, source, publisher, published, citedFor
MATCH (a:Entity)-[r:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN]->(b:Entity)
UNWIND r.sources AS source
WITH source, count(r) AS citedFor
MATCH (a:Entity)-[r:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN]->(b:Entity)
WHERE r.sources = [source] AND r.confidence IN $confidences
MATCH (s:Source {id: source})
RETURN r.id AS relation,
       a.name AS from,
       type(r) AS type,
       b.name AS to,
       r.confidence AS confidence,
       s.title AS source,
       s.publisher AS publisher,
       s.published AS published,
       citedFor
ORDER BY CASE r.confidence WHEN 'possible' THEN 0 WHEN 'probable' THEN 1 ELSE 2 END, citedFor, relation
