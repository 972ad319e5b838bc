// Figures about trade between countries. Uses the constraints on TradeFlow.id and Source.id.
// $hidden: datasets that are not shown
// $from and $to: countries, null for any, $limit
// columns: flow, sources
MATCH (t:TradeFlow)
WHERE NOT coalesce(t.dataset, '') IN $hidden
  AND ($from IS NULL OR $from IN t.fromCountries)
  AND ($to IS NULL OR t.toCountry = $to)
WITH t
ORDER BY t.commodity, t.periodStart, t.id
LIMIT $limit
RETURN properties(t) AS flow,
       COLLECT {
         UNWIND coalesce(t.sources, []) AS source
         MATCH (s:Source {id: source})
         RETURN properties(s)
       } AS sources
