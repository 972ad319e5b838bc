// Figures about trade between countries: what documents say before what countries report, and of the latter the newest
// first. Uses the constraints on TradeFlow.id and Source.id.
// $hidden: datasets that are not shown
// $from and $to: countries, null for any
// $countries: both ends are among these, $hs: beginnings of codes of goods; null for any
// $reported: true for what countries report alone, false for what documents say alone, null for both
// $limit
// columns: flow, sources
MATCH (t:TradeFlow)
WHERE NOT coalesce(t.dataset, '') IN $hidden
  AND ($reported IS NULL OR $reported = (t.reporter IS NOT NULL))
  AND ($from IS NULL OR $from IN t.fromCountries)
  AND ($to IS NULL OR t.toCountry = $to)
  AND ($countries IS NULL
    OR (t.toCountry IN $countries AND any(country IN t.fromCountries WHERE country IN $countries)))
  AND ($hs IS NULL OR any(code IN t.hs WHERE any(beginning IN $hs WHERE code STARTS WITH beginning)))
WITH t, t.reporter IS NOT NULL AS reported
ORDER BY reported,
  CASE WHEN reported THEN '' ELSE t.commodity END,
  CASE WHEN reported THEN '' ELSE t.periodStart END,
  t.periodStart DESC, t.id
LIMIT $limit
RETURN properties(t) AS flow,
       COLLECT {
         UNWIND coalesce(t.sources, []) AS source
         MATCH (s:Source {id: source})
         RETURN properties(s)
       } AS sources
