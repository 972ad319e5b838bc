// title: Who handles a material, from maker to weapon
// Every company that makes, trades, imports or supplies goods of the given HS code (nitrocellulose is 391220), in the
// order in which they stand along the flow, with confidence, dates and sources of each relation.
// $hs = "391220": HS code with six digits
// columns: from, type, to, goods, confidence, reported, sources, relation
MATCH (c:Component)-[:CLASSIFIED_AS]->(:HsCode {code: $hs})
WITH collect(c) AS goods, collect(c.id) AS ids
MATCH (a)-[r:SUPPLIES|MANUFACTURES|TRADES|IMPORTED_BY|USED_IN]->(b)
WHERE a IN goods OR b IN goods OR any(id IN ids WHERE id IN r.components) OR $hs IN r.hs
RETURN a.name AS from,
       type(r) AS type,
       b.name AS to,
       CASE WHEN a:Component THEN a.name WHEN b:Component THEN b.name ELSE head(r.components) END AS goods,
       r.confidence AS confidence,
       coalesce(r.validFrom, r.reported) AS reported,
       r.sources AS sources,
       r.id AS relation
ORDER BY CASE type(r) WHEN 'MANUFACTURES' THEN 0 WHEN 'TRADES' THEN 1 WHEN 'SUPPLIES' THEN 2 ELSE 3 END, from, to, relation
