// Purpose: the trace over decided identities, on any Neo4j from 5.26: paths.cypher where records that were decided to be one
//   are one node, the one that represents them; what is asked of a node holds if it holds for one of its records. Without
//   RECORD_OF it gives the same paths as paths.cypher. It has more relationships than the console takes: ask Neo4j.
// Parameters:
//   $selectors    list of maps {role, labels, roles, countries, operators, categories, topics, listedBy, ids, words}: what is
//                 null restricts nothing; role is 'from', 'to', 'avoid' or 'via' (several, in order)
//   $identity     how sure decisions have to be: what has a RECORD_OF of this confidence is its record; 'none': each by itself
//   $types        relation types that may be followed; $bothWays: those of them that run both ways
//   $maxHops      most hops, up to 12: as many as there are steps below; leaving out the last saves work
//   $confidences  words that a relation's confidence may be
//   $datasets     ids that a relation's dataset may have; empty: any
//   $windowFrom, $windowTo  first and last day (yyyy-mm-dd) of the window; '' and '9999': open
//   $undated      whether relations with neither a first nor a last day pass the window
//   $minValue     least value in USD; 0: any; relations that state none pass
//   $minSources   least number of independent sources of a hop's relations together
//   $inferred     whether relations may be followed whose note begins with 'Inferred:'
//   $generic      whether a path may pass components without part number and maker's country, or whose name ends in
//                 '(unspecified)' or ' not stated)'
//   $countriesVia countries that each have a node on the path
//   $listing      map {require, by, from, to, undated}: 'some' or 'none' on the path is listed, 'any': it does not matter;
//                 by these authorities, empty: any; from a first to a last day (yyyy-mm-dd), '' and '9999': open; whether
//                 listings without a date count
//   $hubLimit     most neighbours of a node inside a path; 0: any
//   $timeOrder    'any', 'lenient' or 'strict'; of a hop's different periods the first thousand are looked at
//   $rank         'shortest' or 'strongest'; $k, $offset: how many paths, and how many better ones to leave out
// Columns: nodes (ids of those that represent identities), hops (list of {relations: ids, types, confidence, sources, factors: {confidence, corroboration,
//   recency, goods}, cost}), length, cost (micro-nats; strength = exp(-cost / 1000000.0))
// Index used: the constraint on Source.id; starts are found by a scan, the rest by expansion.

UNWIND range(0, size($selectors) - 1) AS i
CALL (i) {
  WITH $selectors[i] AS s
  MATCH (n:Entity)
  WHERE NOT EXISTS { (n)-[:RECORD_OF {confidence: $identity}]->() }
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
      UNWIND records AS m MATCH (m)-[:LISTED_IN]->(d:Designation) WHERE d.authority IN s.listedBy })
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
  coalesce([s IN sets WHERE s.role = 'avoid'][0].nodes, []) AS avoided,
  [s IN sets WHERE s.role = 'via'] AS stations,
  COLLECT {
    MATCH (n:Entity)<-[:RECORD_OF {confidence: $identity}]-{0,1}(:Entity)-[:LISTED_IN]->(d:Designation)
    WHERE NOT EXISTS { (n)-[:RECORD_OF {confidence: $identity}]->() }
      AND $listing.require <> 'any'
      AND d.authority IS NOT NULL
      AND ($listing.by = [] OR d.authority IN $listing.by)
      AND coalesce(
        d.listed + CASE size(d.listed) WHEN 4 THEN '-01-01' WHEN 7 THEN '-01' ELSE '' END <= $listing.to
        AND d.listed + CASE size(d.listed) WHEN 4 THEN '-12-31' WHEN 7 THEN '-31' ELSE '' END >= $listing.from,
        $listing.undated)
    RETURN DISTINCT n
  } AS listed,
  COLLECT {
    MATCH (m:Component)-[:RECORD_OF {confidence: $identity}]->{0,1}(n:Entity)
    WHERE NOT $generic
      AND NOT EXISTS { (n)-[:RECORD_OF {confidence: $identity}]->() }
      AND (m.name ENDS WITH '(unspecified)' OR m.name ENDS WITH ' not stated)'
           OR m.partNumber IS NULL AND m.makerCountry IS NULL)
    RETURN DISTINCT n
  } AS generic
WITH starts, ends, stations, listed,
  avoided + generic + CASE $listing.require WHEN 'none' THEN listed ELSE [] END AS avoided
UNWIND [n IN starts WHERE NOT n IN avoided] AS first
WITH [first] AS ns, ends, stations, listed, avoided
// step 1
CALL (ns, avoided) {
  RETURN ns AS longer
  UNION ALL
  WITH ns, avoided, ns[-1] AS at
  WHERE size(ns) = 1 AND $maxHops >= 1
  MATCH (at)<-[:RECORD_OF {confidence: $identity}]-{0,1}(a:Entity)
    -[q:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN|OWNS|CONTROLS|DIRECTS|ASSOCIATED_WITH]-
    (b:Entity)-[:RECORD_OF {confidence: $identity}]->{0,1}(n:Entity)
  WHERE type(q) IN $types
    AND (startNode(q) = a OR type(q) IN $bothWays)
    AND q.confidence IN $confidences
    AND NOT n IN ns
    AND NOT n IN avoided
    AND NOT EXISTS { (n)-[:RECORD_OF {confidence: $identity}]->() }
  RETURN DISTINCT ns + [n] AS longer
}
WITH longer AS ns, ends, stations, listed, avoided
// step 2
CALL (ns, avoided) {
  RETURN ns AS longer
  UNION ALL
  WITH ns, avoided, ns[-1] AS at
  WHERE size(ns) = 2 AND $maxHops >= 2
  MATCH (at)<-[:RECORD_OF {confidence: $identity}]-{0,1}(a:Entity)
    -[q:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN|OWNS|CONTROLS|DIRECTS|ASSOCIATED_WITH]-
    (b:Entity)-[:RECORD_OF {confidence: $identity}]->{0,1}(n:Entity)
  WHERE type(q) IN $types
    AND (startNode(q) = a OR type(q) IN $bothWays)
    AND q.confidence IN $confidences
    AND NOT n IN ns
    AND NOT n IN avoided
    AND NOT EXISTS { (n)-[:RECORD_OF {confidence: $identity}]->() }
  RETURN DISTINCT ns + [n] AS longer
}
WITH longer AS ns, ends, stations, listed, avoided
// step 3
CALL (ns, avoided) {
  RETURN ns AS longer
  UNION ALL
  WITH ns, avoided, ns[-1] AS at
  WHERE size(ns) = 3 AND $maxHops >= 3
  MATCH (at)<-[:RECORD_OF {confidence: $identity}]-{0,1}(a:Entity)
    -[q:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN|OWNS|CONTROLS|DIRECTS|ASSOCIATED_WITH]-
    (b:Entity)-[:RECORD_OF {confidence: $identity}]->{0,1}(n:Entity)
  WHERE type(q) IN $types
    AND (startNode(q) = a OR type(q) IN $bothWays)
    AND q.confidence IN $confidences
    AND NOT n IN ns
    AND NOT n IN avoided
    AND NOT EXISTS { (n)-[:RECORD_OF {confidence: $identity}]->() }
  RETURN DISTINCT ns + [n] AS longer
}
WITH longer AS ns, ends, stations, listed, avoided
// step 4
CALL (ns, avoided) {
  RETURN ns AS longer
  UNION ALL
  WITH ns, avoided, ns[-1] AS at
  WHERE size(ns) = 4 AND $maxHops >= 4
  MATCH (at)<-[:RECORD_OF {confidence: $identity}]-{0,1}(a:Entity)
    -[q:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN|OWNS|CONTROLS|DIRECTS|ASSOCIATED_WITH]-
    (b:Entity)-[:RECORD_OF {confidence: $identity}]->{0,1}(n:Entity)
  WHERE type(q) IN $types
    AND (startNode(q) = a OR type(q) IN $bothWays)
    AND q.confidence IN $confidences
    AND NOT n IN ns
    AND NOT n IN avoided
    AND NOT EXISTS { (n)-[:RECORD_OF {confidence: $identity}]->() }
  RETURN DISTINCT ns + [n] AS longer
}
WITH longer AS ns, ends, stations, listed, avoided
// step 5
CALL (ns, avoided) {
  RETURN ns AS longer
  UNION ALL
  WITH ns, avoided, ns[-1] AS at
  WHERE size(ns) = 5 AND $maxHops >= 5
  MATCH (at)<-[:RECORD_OF {confidence: $identity}]-{0,1}(a:Entity)
    -[q:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN|OWNS|CONTROLS|DIRECTS|ASSOCIATED_WITH]-
    (b:Entity)-[:RECORD_OF {confidence: $identity}]->{0,1}(n:Entity)
  WHERE type(q) IN $types
    AND (startNode(q) = a OR type(q) IN $bothWays)
    AND q.confidence IN $confidences
    AND NOT n IN ns
    AND NOT n IN avoided
    AND NOT EXISTS { (n)-[:RECORD_OF {confidence: $identity}]->() }
  RETURN DISTINCT ns + [n] AS longer
}
WITH longer AS ns, ends, stations, listed, avoided
// step 6
CALL (ns, avoided) {
  RETURN ns AS longer
  UNION ALL
  WITH ns, avoided, ns[-1] AS at
  WHERE size(ns) = 6 AND $maxHops >= 6
  MATCH (at)<-[:RECORD_OF {confidence: $identity}]-{0,1}(a:Entity)
    -[q:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN|OWNS|CONTROLS|DIRECTS|ASSOCIATED_WITH]-
    (b:Entity)-[:RECORD_OF {confidence: $identity}]->{0,1}(n:Entity)
  WHERE type(q) IN $types
    AND (startNode(q) = a OR type(q) IN $bothWays)
    AND q.confidence IN $confidences
    AND NOT n IN ns
    AND NOT n IN avoided
    AND NOT EXISTS { (n)-[:RECORD_OF {confidence: $identity}]->() }
  RETURN DISTINCT ns + [n] AS longer
}
WITH longer AS ns, ends, stations, listed, avoided
// step 7
CALL (ns, avoided) {
  RETURN ns AS longer
  UNION ALL
  WITH ns, avoided, ns[-1] AS at
  WHERE size(ns) = 7 AND $maxHops >= 7
  MATCH (at)<-[:RECORD_OF {confidence: $identity}]-{0,1}(a:Entity)
    -[q:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN|OWNS|CONTROLS|DIRECTS|ASSOCIATED_WITH]-
    (b:Entity)-[:RECORD_OF {confidence: $identity}]->{0,1}(n:Entity)
  WHERE type(q) IN $types
    AND (startNode(q) = a OR type(q) IN $bothWays)
    AND q.confidence IN $confidences
    AND NOT n IN ns
    AND NOT n IN avoided
    AND NOT EXISTS { (n)-[:RECORD_OF {confidence: $identity}]->() }
  RETURN DISTINCT ns + [n] AS longer
}
WITH longer AS ns, ends, stations, listed, avoided
// step 8
CALL (ns, avoided) {
  RETURN ns AS longer
  UNION ALL
  WITH ns, avoided, ns[-1] AS at
  WHERE size(ns) = 8 AND $maxHops >= 8
  MATCH (at)<-[:RECORD_OF {confidence: $identity}]-{0,1}(a:Entity)
    -[q:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN|OWNS|CONTROLS|DIRECTS|ASSOCIATED_WITH]-
    (b:Entity)-[:RECORD_OF {confidence: $identity}]->{0,1}(n:Entity)
  WHERE type(q) IN $types
    AND (startNode(q) = a OR type(q) IN $bothWays)
    AND q.confidence IN $confidences
    AND NOT n IN ns
    AND NOT n IN avoided
    AND NOT EXISTS { (n)-[:RECORD_OF {confidence: $identity}]->() }
  RETURN DISTINCT ns + [n] AS longer
}
WITH longer AS ns, ends, stations, listed, avoided
// step 9
CALL (ns, avoided) {
  RETURN ns AS longer
  UNION ALL
  WITH ns, avoided, ns[-1] AS at
  WHERE size(ns) = 9 AND $maxHops >= 9
  MATCH (at)<-[:RECORD_OF {confidence: $identity}]-{0,1}(a:Entity)
    -[q:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN|OWNS|CONTROLS|DIRECTS|ASSOCIATED_WITH]-
    (b:Entity)-[:RECORD_OF {confidence: $identity}]->{0,1}(n:Entity)
  WHERE type(q) IN $types
    AND (startNode(q) = a OR type(q) IN $bothWays)
    AND q.confidence IN $confidences
    AND NOT n IN ns
    AND NOT n IN avoided
    AND NOT EXISTS { (n)-[:RECORD_OF {confidence: $identity}]->() }
  RETURN DISTINCT ns + [n] AS longer
}
WITH longer AS ns, ends, stations, listed, avoided
// step 10
CALL (ns, avoided) {
  RETURN ns AS longer
  UNION ALL
  WITH ns, avoided, ns[-1] AS at
  WHERE size(ns) = 10 AND $maxHops >= 10
  MATCH (at)<-[:RECORD_OF {confidence: $identity}]-{0,1}(a:Entity)
    -[q:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN|OWNS|CONTROLS|DIRECTS|ASSOCIATED_WITH]-
    (b:Entity)-[:RECORD_OF {confidence: $identity}]->{0,1}(n:Entity)
  WHERE type(q) IN $types
    AND (startNode(q) = a OR type(q) IN $bothWays)
    AND q.confidence IN $confidences
    AND NOT n IN ns
    AND NOT n IN avoided
    AND NOT EXISTS { (n)-[:RECORD_OF {confidence: $identity}]->() }
  RETURN DISTINCT ns + [n] AS longer
}
WITH longer AS ns, ends, stations, listed, avoided
// step 11
CALL (ns, avoided) {
  RETURN ns AS longer
  UNION ALL
  WITH ns, avoided, ns[-1] AS at
  WHERE size(ns) = 11 AND $maxHops >= 11
  MATCH (at)<-[:RECORD_OF {confidence: $identity}]-{0,1}(a:Entity)
    -[q:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN|OWNS|CONTROLS|DIRECTS|ASSOCIATED_WITH]-
    (b:Entity)-[:RECORD_OF {confidence: $identity}]->{0,1}(n:Entity)
  WHERE type(q) IN $types
    AND (startNode(q) = a OR type(q) IN $bothWays)
    AND q.confidence IN $confidences
    AND NOT n IN ns
    AND NOT n IN avoided
    AND NOT EXISTS { (n)-[:RECORD_OF {confidence: $identity}]->() }
  RETURN DISTINCT ns + [n] AS longer
}
WITH longer AS ns, ends, stations, listed, avoided
// step 12
CALL (ns, avoided) {
  RETURN ns AS longer
  UNION ALL
  WITH ns, avoided, ns[-1] AS at
  WHERE size(ns) = 12 AND $maxHops >= 12
  MATCH (at)<-[:RECORD_OF {confidence: $identity}]-{0,1}(a:Entity)
    -[q:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN|OWNS|CONTROLS|DIRECTS|ASSOCIATED_WITH]-
    (b:Entity)-[:RECORD_OF {confidence: $identity}]->{0,1}(n:Entity)
  WHERE type(q) IN $types
    AND (startNode(q) = a OR type(q) IN $bothWays)
    AND q.confidence IN $confidences
    AND NOT n IN ns
    AND NOT n IN avoided
    AND NOT EXISTS { (n)-[:RECORD_OF {confidence: $identity}]->() }
  RETURN DISTINCT ns + [n] AS longer
}
WITH longer AS ns, ends, stations, listed, avoided
// as they stand
WHERE size(ns) > 1
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
         WHERE m <> n AND NOT EXISTS { (m)-[:RECORD_OF {confidence: $identity}]->() }
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
    // documents of one origin are one source
    size(COLLECT {
      UNWIND rs AS r UNWIND r.sources AS source
      OPTIONAL MATCH (s:Source {id: source})
      RETURN DISTINCT coalesce(s.origin, source)
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
      WHEN EXISTS { MATCH (x)<-[:RECORD_OF {confidence: $identity}]-{0,1}(:Component) } OR EXISTS { MATCH (y)<-[:RECORD_OF {confidence: $identity}]-{0,1}(:Component) } THEN 1.0
      WHEN any(r IN rs WHERE size(r.components) > 0 OR size(r.hs) > 0) THEN 1.0
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
  // each dated hop takes the earliest day that is not before the hop in front of it
  AND ($timeOrder = 'any' OR reduce(day = '', periods IN periodsByHop[0..12] |
        CASE
          WHEN day IS NULL THEN null
          WHEN size(periods) = 0 THEN CASE $timeOrder WHEN 'lenient' THEN day END
          // they are sorted: the first that does not end before the day has the earliest day of all that do not
          ELSE head([p IN periods[0..1000] WHERE p.last >= day | CASE WHEN p.first <= day THEN day ELSE p.first END])
        END) IS NOT NULL)
WITH [n IN ns | n.id] AS nodes, hops, size(hops) AS length, cost
RETURN nodes, hops, length, cost
ORDER BY
  CASE $rank WHEN 'strongest' THEN cost ELSE length END,
  CASE $rank WHEN 'strongest' THEN length ELSE cost END,
  nodes
SKIP $offset LIMIT $k
