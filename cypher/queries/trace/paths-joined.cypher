// Purpose: the trace over decided identities: paths.cypher where records that were decided to be one are one node, the
//   one that represents them; what is asked of a node holds if it holds for one of its records.
// Parameters: as in paths.cypher, and
//   $identity     how sure decisions have to be: what has a RECORD_OF of this confidence is its record; 'none': each by itself
//   $maxHops      most hops, up to 12
// Columns: nodes (ids of those that represent identities), and hops, length, cost as in paths.cypher
// Index used: the constraint on Source.id; starts are found by a scan, the rest by expansion.

UNWIND range(0, size($selectors) - 1) AS i
CALL (i) {
  WITH $selectors[i] AS s
  MATCH (n:Entity)
  WHERE NOT (n)-[:RECORD_OF {confidence: $identity}]->(:Entity)
  WITH s, n, COLLECT { MATCH (m:Entity)-[:RECORD_OF {confidence: $identity}]->{0,1}(n) RETURN m } AS records
  WHERE (s.labels IS NULL OR any(m IN records[0..1000] WHERE any(l IN labels(m) WHERE l IN s.labels)))
    AND (s.roles IS NULL OR any(m IN records[0..1000] WHERE m:Company) AND (
      'maker' IN s.roles AND EXISTS {
        UNWIND records AS m MATCH (m)-[:MANUFACTURES]->(:Component) }
      OR 'weapon_maker' IN s.roles AND EXISTS {
        UNWIND records AS m MATCH (m)-[:MANUFACTURES]->(:WeaponSystem) }
      OR 'last_recipient' IN s.roles AND EXISTS {
          UNWIND records AS m MATCH (m)<-[:SUPPLIES|IMPORTED_BY]-(o:Entity) WHERE NOT o IN records }
        AND NOT EXISTS {
          UNWIND records AS m
          MATCH (m)-[:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN]->(o:Entity)
          WHERE NOT o IN records }))
    AND (s.countries IS NULL OR any(m IN records WHERE m.country IN s.countries))
    AND (s.operators IS NULL OR any(m IN records WHERE m.operator IN s.operators))
    AND (s.categories IS NULL OR any(m IN records WHERE m.category IN s.categories))
    AND (s.topics IS NULL OR any(m IN records[0..1000] WHERE any(t IN m.topics WHERE t IN s.topics)))
    AND (s.ids IS NULL OR any(m IN records WHERE m.id IN s.ids))
    AND (s.listedBy IS NULL OR EXISTS {
      UNWIND records AS m MATCH (m)-[:LISTED_IN]->(d:Designation)
      WHERE d.authority IN s.listedBy
        AND coalesce(left(d.until + '-99-99', 10) > toString(date()), true) })
    AND (s.words IS NULL OR any(m IN records[0..1000] WHERE
      any(t IN [m.name, m.id, m.partNumber] + coalesce(m.aliases, [])
          WHERE all(w IN s.words[0..100] WHERE toLower(t) CONTAINS w))))
  RETURN collect(n) AS chosen
}
WITH i, {role: $selectors[i].role, nodes: chosen} AS set ORDER BY i
WITH collect(set) AS sets
WITH
  [s IN sets WHERE s.role = 'from'][0].nodes AS starts,
  [s IN sets WHERE s.role = 'to'][0].nodes AS ends,
  COLLECT { UNWIND [s IN sets WHERE s.role = 'avoid'] AS s UNWIND s.nodes AS n RETURN n } AS avoided,
  [s IN sets WHERE s.role = 'via'] AS stations,
  COLLECT {
    MATCH (n:Entity)<-[:RECORD_OF {confidence: $identity}]-{0,1}(:Entity)-[:LISTED_IN]->(d:Designation)
    WHERE NOT (n)-[:RECORD_OF {confidence: $identity}]->(:Entity)
      AND $listing.require <> 'any'
      AND d.authority IS NOT NULL
      AND ($listing.by = [] OR d.authority IN $listing.by)
      AND coalesce(left(d.until + '-99-99', 10) > $listing.heldAfter, true)
      AND coalesce(
        d.listed + CASE size(d.listed) WHEN 4 THEN '-01-01' WHEN 7 THEN '-01' ELSE '' END <= $listing.to
        AND d.listed + CASE size(d.listed) WHEN 4 THEN '-12-31' WHEN 7 THEN '-31' ELSE '' END >= $listing.from,
        $listing.undated)
    RETURN DISTINCT n
  } AS listed,
  COLLECT {
    MATCH (m:Component)-[:RECORD_OF {confidence: $identity}]->{0,1}(n:Entity)
    WHERE NOT $generic
      AND NOT (n)-[:RECORD_OF {confidence: $identity}]->(:Entity)
      AND (m.name ENDS WITH '(unspecified)' OR m.name ENDS WITH ' not stated)'
           OR m.partNumber IS NULL AND m.makerCountry IS NULL)
    RETURN DISTINCT n
  } AS generic
WITH starts, ends, stations, listed,
  avoided + generic + CASE $listing.require WHEN 'none' THEN listed ELSE [] END AS avoided
UNWIND [n IN starts WHERE NOT n IN avoided] AS first
WITH [first] AS ns0, ends, stations, listed, avoided
// step 1
CALL (ns0, avoided) {
  RETURN ns0 AS ns1
  UNION ALL
  WITH ns0 AS ns, avoided, ns0[-1] AS at WHERE size(ns) = 1
  MATCH (at)<-[:RECORD_OF {confidence: $identity}]-{0,1}(a)
    -[q:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN|OWNS|CONTROLS|DIRECTS|ASSOCIATED_WITH]-
    (b)-[:RECORD_OF {confidence: $identity}]->{0,1}(n:Entity)
  WHERE type(q) IN $types AND (startNode(q) = a OR type(q) IN $bothWays) AND q.confidence IN $confidences
    AND NOT n IN ns AND NOT n IN avoided AND NOT (n)-[:RECORD_OF {confidence: $identity}]->(:Entity)
  RETURN DISTINCT ns + [n] AS ns1
}
// step 2
CALL (ns1, avoided) {
  RETURN ns1 AS ns2
  UNION ALL
  WITH ns1 AS ns, avoided, ns1[-1] AS at WHERE size(ns) = 2
  MATCH (at)<-[:RECORD_OF {confidence: $identity}]-{0,1}(a)
    -[q:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN|OWNS|CONTROLS|DIRECTS|ASSOCIATED_WITH]-
    (b)-[:RECORD_OF {confidence: $identity}]->{0,1}(n:Entity)
  WHERE type(q) IN $types AND (startNode(q) = a OR type(q) IN $bothWays) AND q.confidence IN $confidences
    AND NOT n IN ns AND NOT n IN avoided AND NOT (n)-[:RECORD_OF {confidence: $identity}]->(:Entity)
  RETURN DISTINCT ns + [n] AS ns2
}
// step 3
CALL (ns2, avoided) {
  RETURN ns2 AS ns3
  UNION ALL
  WITH ns2 AS ns, avoided, ns2[-1] AS at WHERE size(ns) = 3
  MATCH (at)<-[:RECORD_OF {confidence: $identity}]-{0,1}(a)
    -[q:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN|OWNS|CONTROLS|DIRECTS|ASSOCIATED_WITH]-
    (b)-[:RECORD_OF {confidence: $identity}]->{0,1}(n:Entity)
  WHERE type(q) IN $types AND (startNode(q) = a OR type(q) IN $bothWays) AND q.confidence IN $confidences
    AND NOT n IN ns AND NOT n IN avoided AND NOT (n)-[:RECORD_OF {confidence: $identity}]->(:Entity)
  RETURN DISTINCT ns + [n] AS ns3
}
// step 4
CALL (ns3, avoided) {
  RETURN ns3 AS ns4
  UNION ALL
  WITH ns3 AS ns, avoided, ns3[-1] AS at WHERE size(ns) = 4
  MATCH (at)<-[:RECORD_OF {confidence: $identity}]-{0,1}(a)
    -[q:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN|OWNS|CONTROLS|DIRECTS|ASSOCIATED_WITH]-
    (b)-[:RECORD_OF {confidence: $identity}]->{0,1}(n:Entity)
  WHERE type(q) IN $types AND (startNode(q) = a OR type(q) IN $bothWays) AND q.confidence IN $confidences
    AND NOT n IN ns AND NOT n IN avoided AND NOT (n)-[:RECORD_OF {confidence: $identity}]->(:Entity)
  RETURN DISTINCT ns + [n] AS ns4
}
// step 5
CALL (ns4, avoided) {
  RETURN ns4 AS ns5
  UNION ALL
  WITH ns4 AS ns, avoided, ns4[-1] AS at WHERE size(ns) = 5
  MATCH (at)<-[:RECORD_OF {confidence: $identity}]-{0,1}(a)
    -[q:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN|OWNS|CONTROLS|DIRECTS|ASSOCIATED_WITH]-
    (b)-[:RECORD_OF {confidence: $identity}]->{0,1}(n:Entity)
  WHERE type(q) IN $types AND (startNode(q) = a OR type(q) IN $bothWays) AND q.confidence IN $confidences
    AND NOT n IN ns AND NOT n IN avoided AND NOT (n)-[:RECORD_OF {confidence: $identity}]->(:Entity)
  RETURN DISTINCT ns + [n] AS ns5
}
// step 6
CALL (ns5, avoided) {
  RETURN ns5 AS ns6
  UNION ALL
  WITH ns5 AS ns, avoided, ns5[-1] AS at WHERE size(ns) = 6
  MATCH (at)<-[:RECORD_OF {confidence: $identity}]-{0,1}(a)
    -[q:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN|OWNS|CONTROLS|DIRECTS|ASSOCIATED_WITH]-
    (b)-[:RECORD_OF {confidence: $identity}]->{0,1}(n:Entity)
  WHERE type(q) IN $types AND (startNode(q) = a OR type(q) IN $bothWays) AND q.confidence IN $confidences
    AND NOT n IN ns AND NOT n IN avoided AND NOT (n)-[:RECORD_OF {confidence: $identity}]->(:Entity)
  RETURN DISTINCT ns + [n] AS ns6
}
// step 7
CALL (ns6, avoided) {
  RETURN ns6 AS ns7
  UNION ALL
  WITH ns6 AS ns, avoided, ns6[-1] AS at WHERE size(ns) = 7
  MATCH (at)<-[:RECORD_OF {confidence: $identity}]-{0,1}(a)
    -[q:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN|OWNS|CONTROLS|DIRECTS|ASSOCIATED_WITH]-
    (b)-[:RECORD_OF {confidence: $identity}]->{0,1}(n:Entity)
  WHERE type(q) IN $types AND (startNode(q) = a OR type(q) IN $bothWays) AND q.confidence IN $confidences
    AND NOT n IN ns AND NOT n IN avoided AND NOT (n)-[:RECORD_OF {confidence: $identity}]->(:Entity)
  RETURN DISTINCT ns + [n] AS ns7
}
// step 8
CALL (ns7, avoided) {
  RETURN ns7 AS ns8
  UNION ALL
  WITH ns7 AS ns, avoided, ns7[-1] AS at WHERE size(ns) = 8
  MATCH (at)<-[:RECORD_OF {confidence: $identity}]-{0,1}(a)
    -[q:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN|OWNS|CONTROLS|DIRECTS|ASSOCIATED_WITH]-
    (b)-[:RECORD_OF {confidence: $identity}]->{0,1}(n:Entity)
  WHERE type(q) IN $types AND (startNode(q) = a OR type(q) IN $bothWays) AND q.confidence IN $confidences
    AND NOT n IN ns AND NOT n IN avoided AND NOT (n)-[:RECORD_OF {confidence: $identity}]->(:Entity)
  RETURN DISTINCT ns + [n] AS ns8
}
// step 9
CALL (ns8, avoided) {
  RETURN ns8 AS ns9
  UNION ALL
  WITH ns8 AS ns, avoided, ns8[-1] AS at WHERE size(ns) = 9
  MATCH (at)<-[:RECORD_OF {confidence: $identity}]-{0,1}(a)
    -[q:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN|OWNS|CONTROLS|DIRECTS|ASSOCIATED_WITH]-
    (b)-[:RECORD_OF {confidence: $identity}]->{0,1}(n:Entity)
  WHERE type(q) IN $types AND (startNode(q) = a OR type(q) IN $bothWays) AND q.confidence IN $confidences
    AND NOT n IN ns AND NOT n IN avoided AND NOT (n)-[:RECORD_OF {confidence: $identity}]->(:Entity)
  RETURN DISTINCT ns + [n] AS ns9
}
// step 10
CALL (ns9, avoided) {
  RETURN ns9 AS ns10
  UNION ALL
  WITH ns9 AS ns, avoided, ns9[-1] AS at WHERE size(ns) = 10
  MATCH (at)<-[:RECORD_OF {confidence: $identity}]-{0,1}(a)
    -[q:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN|OWNS|CONTROLS|DIRECTS|ASSOCIATED_WITH]-
    (b)-[:RECORD_OF {confidence: $identity}]->{0,1}(n:Entity)
  WHERE type(q) IN $types AND (startNode(q) = a OR type(q) IN $bothWays) AND q.confidence IN $confidences
    AND NOT n IN ns AND NOT n IN avoided AND NOT (n)-[:RECORD_OF {confidence: $identity}]->(:Entity)
  RETURN DISTINCT ns + [n] AS ns10
}
// step 11
CALL (ns10, avoided) {
  RETURN ns10 AS ns11
  UNION ALL
  WITH ns10 AS ns, avoided, ns10[-1] AS at WHERE size(ns) = 11
  MATCH (at)<-[:RECORD_OF {confidence: $identity}]-{0,1}(a)
    -[q:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN|OWNS|CONTROLS|DIRECTS|ASSOCIATED_WITH]-
    (b)-[:RECORD_OF {confidence: $identity}]->{0,1}(n:Entity)
  WHERE type(q) IN $types AND (startNode(q) = a OR type(q) IN $bothWays) AND q.confidence IN $confidences
    AND NOT n IN ns AND NOT n IN avoided AND NOT (n)-[:RECORD_OF {confidence: $identity}]->(:Entity)
  RETURN DISTINCT ns + [n] AS ns11
}
// step 12
CALL (ns11, avoided) {
  RETURN ns11 AS ns12
  UNION ALL
  WITH ns11 AS ns, avoided, ns11[-1] AS at WHERE size(ns) = 12
  MATCH (at)<-[:RECORD_OF {confidence: $identity}]-{0,1}(a)
    -[q:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN|OWNS|CONTROLS|DIRECTS|ASSOCIATED_WITH]-
    (b)-[:RECORD_OF {confidence: $identity}]->{0,1}(n:Entity)
  WHERE type(q) IN $types AND (startNode(q) = a OR type(q) IN $bothWays) AND q.confidence IN $confidences
    AND NOT n IN ns AND NOT n IN avoided AND NOT (n)-[:RECORD_OF {confidence: $identity}]->(:Entity)
  RETURN DISTINCT ns + [n] AS ns12
}
// as they stand
WITH ns12 AS ns, ends, stations, listed
WHERE size(ns) > 1 AND size(ns) <= $maxHops + 1
  AND ns[-1] IN ends
  AND ($listing.require <> 'some' OR any(n IN ns[0..13] WHERE n IN listed))
  AND all(country IN $countriesVia WHERE any(n IN ns[0..13] WHERE EXISTS {
        MATCH (m:Entity)-[:RECORD_OF {confidence: $identity}]->{0,1}(n) WHERE m.country = country }))
  // each station takes the first node after the one before it
  AND reduce(at = -1, s IN stations[0..10] |
        CASE WHEN at IS NOT NULL THEN
          head([i IN [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] WHERE i > at AND ns[i] IN s.nodes])
        END) IS NOT NULL
  AND ($hubLimit = 0
       OR all(n IN ns[1..-1] WHERE COUNT {
         MATCH (n)<-[:RECORD_OF {confidence: $identity}]-{0,1}(:Entity)
           -[:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN|OWNS|CONTROLS|DIRECTS|ASSOCIATED_WITH]-
           (:Entity)-[:RECORD_OF {confidence: $identity}]->{0,1}(m:Entity)
         WHERE m <> n AND NOT (m)-[:RECORD_OF {confidence: $identity}]->(:Entity)
         RETURN DISTINCT m
       } <= $hubLimit))
CALL (ns) {
  UNWIND range(0, size(ns) - 2) AS at
  WITH at, ns[at] AS x, ns[at + 1] AS y
  MATCH (x)<-[:RECORD_OF {confidence: $identity}]-{0,1}(a:Entity)-[q]-(b:Entity)-[:RECORD_OF {confidence: $identity}]->{0,1}(y)
  WHERE type(q) IN $types
    AND (startNode(q) = a OR type(q) IN $bothWays)
    AND q.confidence IN $confidences
    AND ($inferred OR NOT coalesce(q.note STARTS WITH 'Inferred:', false))
    AND ($datasets = [] OR q.dataset IN $datasets)
    AND ($minValue = 0 OR coalesce(CASE q.currency WHEN 'USD' THEN q.value END, $minValue) >= $minValue)
    AND ($undated OR q.validFrom IS NOT NULL OR q.validTo IS NOT NULL)
    AND coalesce(
      q.validFrom + CASE size(q.validFrom) WHEN 4 THEN '-01-01' WHEN 7 THEN '-01' ELSE '' END <= $windowTo, true)
    AND coalesce(
      q.validTo + CASE size(q.validTo) WHEN 4 THEN '-12-31' WHEN 7 THEN '-31' ELSE '' END >= $windowFrom, true)
  WITH at, x, y, q ORDER BY at, q.id
  WITH at, x, y, collect(q) AS rs
  WITH at, x, y, rs,
    // of one origin: one source
    size(COLLECT {
      UNWIND rs AS r UNWIND r.sources AS source
      OPTIONAL MATCH (s:Source {id: source})
      RETURN DISTINCT coalesce(s.origin, s.publisher, source)
    }) AS sources,
    CASE
      WHEN any(r IN rs WHERE r.confidence = 'confirmed') THEN 'confirmed'
      WHEN any(r IN rs WHERE r.confidence = 'probable') THEN 'probable'
      ELSE 'possible'
    END AS confidence,
    // a partial date counts as the last day it can mean
    [r IN rs | coalesce(r.validTo, r.validFrom, r.reported)] AS dates
  WITH at, rs, sources, confidence, {
    confidence: CASE confidence WHEN 'confirmed' THEN 0.95 WHEN 'probable' THEN 0.75 ELSE 0.45 END,
    corroboration: 1 - 0.15 / sources,
    recency: CASE
      WHEN all(d IN dates WHERE d IS NULL) THEN 0.95
      WHEN any(d IN dates WHERE d + CASE size(d) WHEN 4 THEN '-12-31' WHEN 7 THEN '-31' ELSE '' END >= '2022-02-24')
        THEN 1.0
      ELSE 0.9
    END,
    goods: CASE
      WHEN EXISTS { UNWIND [x, y] AS e MATCH (e)<-[:RECORD_OF {confidence: $identity}]-{0,1}(:Component) } THEN 1.0
      // stated, or made
      WHEN any(r IN rs WHERE size(r.components) > 0 OR size(r.hs) > 0 OR type(r) IN ['MANUFACTURES', 'DEVELOPS'])
        THEN 1.0
      ELSE 0.9
    END
  } AS factors
  WITH at, {
    relations: [r IN rs | r.id],
    types: [r IN rs | type(r)],
    confidence: confidence,
    sources: sources,
    factors: factors,
    cost: toInteger(round(
      -1000000 * log(factors.confidence * factors.corroboration * factors.recency * factors.goods)))
  } AS hop,
  COLLECT {
    UNWIND rs AS r
    WITH r WHERE r.validFrom IS NOT NULL OR r.validTo IS NOT NULL
    WITH DISTINCT
      coalesce(r.validFrom + CASE size(r.validFrom) WHEN 4 THEN '-01-01' WHEN 7 THEN '-01' ELSE '' END, '') AS first,
      coalesce(r.validTo + CASE size(r.validTo) WHEN 4 THEN '-12-31' WHEN 7 THEN '-31' ELSE '' END, '9999') AS last
    RETURN {first: first, last: last} ORDER BY first
  } AS periods
  ORDER BY at
  RETURN collect(hop) AS hops, collect(periods) AS periodsByHop, sum(hop.cost) AS cost
}
WITH ns, hops, periodsByHop, cost
WHERE size(hops) = size(ns) - 1
  AND all(h IN hops WHERE h.sources >= $minSources)
  // each dated hop takes the earliest day not before that of the hop before
  AND ($timeOrder = 'any' OR reduce(day = '', periods IN periodsByHop[0..12] |
        CASE
          WHEN day IS NULL THEN null
          WHEN size(periods) = 0 THEN CASE $timeOrder WHEN 'lenient' THEN day END
          // sorted: the first that does not end before the day has the earliest
          ELSE head([p IN periods[0..1000] WHERE p.last >= day | CASE WHEN p.first <= day THEN day ELSE p.first END])
        END) IS NOT NULL)
WITH [n IN ns | n.id] AS nodes, hops, size(hops) AS length, cost
RETURN nodes, hops, length, cost
ORDER BY
  CASE $rank WHEN 'strongest' THEN cost ELSE length END,
  CASE $rank WHEN 'strongest' THEN length ELSE cost END,
  nodes
SKIP $offset LIMIT $k
