// Purpose: the trace, on any Neo4j from 5.26: the best simple paths along the flow of goods, each hop with all its
//   relations. It defines what the kernel answers and is tested against it; it is not meant to be as fast. The console
//   takes it as it stands: loops inside loops run over lists with a written end, such as ns[0..13].
// Parameters:
//   $selectors    list of maps {role, labels, roles, countries, operators, categories, topics, listedBy, ids, words}: what is
//                 null restricts nothing; role is 'from', 'to', 'avoid' (several) or 'via' (several, in order)
//   $types        relation types that may be followed; $bothWays: those of them that run both ways
//   $maxHops      most hops, up to 12; writing the bound of the pattern below smaller saves work
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
//   $listing      map {require, by, from, to, undated, heldAfter}: 'some' or 'none' on the path is listed, 'any': it does not matter;
//                 by these authorities, empty: any; from a first to a last day (yyyy-mm-dd), '' and '9999': open; whether
//                 listings without a date count; those count that had not ended by heldAfter (yyyy-mm-dd, '': any)
//   $goods        map {components, categories, hs, tiers, consistent}: what has to flow, by ids of components, their categories,
//                 HS codes and tiers of codes, empty: anything; whether one good is carried from the start to the end. Of a
//                 hop's goods the first ten thousand are looked at
//   $hubLimit     most neighbours of a node inside a path; 0: any
//   $timeOrder    'any', 'lenient' or 'strict'; of a hop's different periods the first thousand are looked at
//   $rank         'shortest' or 'strongest'; $k, $offset: how many paths, and how many better ones to leave out
// Columns: nodes (ids), hops (list of {relations: ids, types, confidence, sources, factors: {confidence, corroboration,
//   recency, goods}, cost}), length, cost (micro-nats; strength = exp(-cost / 1000000.0))
// Index used: the constraint on Source.id; starts are found by a scan, the rest by expansion.

UNWIND range(0, size($selectors) - 1) AS i
CALL (i) {
  WITH $selectors[i] AS s
  MATCH (n:Entity)
  WHERE (s.labels IS NULL OR any(l IN labels(n) WHERE l IN s.labels))
    AND (s.roles IS NULL OR n:Company AND (
      'maker' IN s.roles AND EXISTS { (n)-[:MANUFACTURES]->(:Component) }
      OR 'weapon_maker' IN s.roles AND EXISTS { (n)-[:MANUFACTURES]->(:WeaponSystem) }
      OR 'last_recipient' IN s.roles AND EXISTS { (n)<-[:SUPPLIES|IMPORTED_BY]-(m:Entity) WHERE m <> n }
        AND NOT EXISTS { (n)-[:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN]->(m:Entity) WHERE m <> n }))
    AND (s.countries IS NULL OR n.country IN s.countries)
    AND (s.operators IS NULL OR n.operator IN s.operators)
    AND (s.categories IS NULL OR n.category IN s.categories)
    AND (s.topics IS NULL OR any(t IN n.topics WHERE t IN s.topics))
    AND (s.ids IS NULL OR n.id IN s.ids)
    AND (s.listedBy IS NULL OR EXISTS {
      MATCH (n)-[:LISTED_IN]->(d:Designation)
      WHERE d.authority IN s.listedBy
        AND coalesce(left(d.until + '-99-99', 10) > toString(date()), true)
    })
    AND (s.words IS NULL OR any(t IN [n.name, n.id, n.partNumber] + coalesce(n.aliases, [])
                                WHERE all(w IN s.words[0..100] WHERE toLower(t) CONTAINS w)))
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
    MATCH (n:Entity)-[:LISTED_IN]->(d:Designation)
    WHERE $listing.require <> 'any'
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
    MATCH (n:Component)
    WHERE NOT $generic
      AND (n.name ENDS WITH '(unspecified)' OR n.name ENDS WITH ' not stated)'
           OR n.partNumber IS NULL AND n.makerCountry IS NULL)
    RETURN n
  } AS generic,
  size($goods.components + $goods.categories + $goods.hs + $goods.tiers) = 0 AS anyGoods,
  $goods.hs + COLLECT { MATCH (k:HsCode) WHERE k.tier IN $goods.tiers RETURN k.code } AS codes
WITH starts, ends, stations, listed, anyGoods,
  avoided + generic + CASE $listing.require WHEN 'none' THEN listed ELSE [] END AS avoided,
  // goods that fit: what was asked for, components under such a code, codes of such a component
  [code IN codes | 'hs/' + code] + COLLECT {
    MATCH (n:Component)
    WHERE NOT anyGoods
    WITH n, n.id IN $goods.components OR coalesce(n.category IN $goods.categories, false) AS isAsked,
      coalesce(n.hs, []) + COLLECT { MATCH (n)-[:CLASSIFIED_AS]->(k:HsCode) RETURN k.code } AS its
    WHERE isAsked OR any(code IN its WHERE code IN codes)
    UNWIND [n.id] + [code IN its WHERE isAsked | 'hs/' + code] AS good
    RETURN DISTINCT good
  } AS fitting
WITH starts, ends, stations, listed, anyGoods, avoided, fitting,
  // and what contains such a component
  fitting + COLLECT {
    MATCH w = (n:Component)-[rs*0..]->(whole:Component)
    WHERE NOT anyGoods
      AND n.id IN fitting
      AND all(m IN nodes(w) WHERE m:Component)
      AND all(r IN relationships(w) WHERE type(r) IN $types AND ($inferred OR NOT coalesce(r.note STARTS WITH 'Inferred:', false)))
    RETURN DISTINCT whole.id
  } AS tolerated
UNWIND [n IN starts WHERE NOT n IN avoided] AS first
MATCH p = (first)
  ((a:Entity)-[r]-(b:Entity)
    WHERE a <> b
      AND type(r) IN $types
      AND NOT b IN avoided
      AND (anyGoods OR NOT (a:Component OR b:Component) OR a.id IN tolerated OR b.id IN tolerated)
      // parallel relations are one hop: only the first that qualifies is walked
      AND r.id = COLLECT {
        MATCH (a)-[q]-(b)
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
          AND (anyGoods
               OR a:Component
               OR b:Component
               OR any(id IN q.components WHERE id IN tolerated)
               OR any(code IN q.hs WHERE 'hs/' + code IN tolerated)
               OR size(coalesce(q.hs, [])) = 0 AND NOT EXISTS { (c:Component&Entity) WHERE c.id IN q.components })
        RETURN q.id ORDER BY q.id LIMIT 1
      }[0]){1,12}
  (last)
WHERE last IN ends
  // the hops are counted by b: Neo4j up to 5.26.28 and 2025.10 fails where it may forget the nodes inside the pattern
  AND size(b) <= $maxHops
  AND all(n IN nodes(p) WHERE single(m IN nodes(p) WHERE m = n))
WITH nodes(p) AS ns, stations, listed, anyGoods, fitting, tolerated
WHERE ($listing.require <> 'some' OR any(n IN ns[0..13] WHERE n IN listed))
  AND all(country IN $countriesVia WHERE any(n IN ns[0..13] WHERE n.country = country))
  // each station takes the first node after the one before it
  AND reduce(at = -1, s IN stations[0..10] |
        CASE WHEN at IS NOT NULL THEN
          head([i IN [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] WHERE i > at AND ns[i] IN s.nodes])
        END) IS NOT NULL
  AND ($hubLimit = 0
       OR all(n IN ns[1..-1] WHERE COUNT {
         MATCH (n)-[:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN|OWNS|CONTROLS|DIRECTS|ASSOCIATED_WITH]-(m:Entity)
         WHERE m <> n
         RETURN DISTINCT m
       } <= $hubLimit))
CALL (ns, anyGoods, tolerated) {
  UNWIND range(0, size(ns) - 2) AS at
  WITH at, ns[at] AS a, ns[at + 1] AS b
  MATCH (a)-[q]-(b)
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
    AND (anyGoods
         OR a:Component
         OR b:Component
         OR any(id IN q.components WHERE id IN tolerated)
         OR any(code IN q.hs WHERE 'hs/' + code IN tolerated)
         OR size(coalesce(q.hs, [])) = 0 AND NOT EXISTS { (c:Component&Entity) WHERE c.id IN q.components })
  WITH at, a, b, q ORDER BY at, q.id
  WITH at, a, b, collect(q) AS rs
  WITH at, a, b, rs,
    // documents of one origin, or one publisher, are one source
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
    [r IN rs | coalesce(r.validTo, r.validFrom, r.reported)] AS dates,
    // a hop states the components at its ends; without such, what its relations state together
    [n IN [a, b] WHERE n:Component | n.id] AS atEnds,
    COLLECT {
      UNWIND rs AS r
      UNWIND coalesce(r.components, []) + [code IN coalesce(r.hs, []) | 'hs/' + code] AS good
      WITH DISTINCT good
      WHERE NOT (a:Component OR b:Component) AND (good STARTS WITH 'hs/' OR EXISTS { (c:Component&Entity {id: good}) })
      RETURN good
    } AS stated
  WITH at, rs, sources, confidence, {named: atEnds + stated, carried: atEnds[0..1] + stated} AS goods, {
    confidence: CASE confidence WHEN 'confirmed' THEN 0.95 WHEN 'probable' THEN 0.75 ELSE 0.45 END,
    corroboration: 1 - 0.15 / sources,
    recency: CASE
      WHEN all(d IN dates WHERE d IS NULL) THEN 0.95
      WHEN any(d IN dates WHERE d + CASE size(d) WHEN 4 THEN '-12-31' WHEN 7 THEN '-31' ELSE '' END >= '2022-02-24')
        THEN 1.0
      ELSE 0.9
    END,
    // what is made are the goods
    goods: CASE
      WHEN size(atEnds + stated) > 0 OR any(r IN rs WHERE type(r) IN ['MANUFACTURES', 'DEVELOPS']) THEN 1.0
      ELSE 0.9
    END
  } AS factors
  WITH at, goods, {
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
  RETURN collect(hop) AS hops, collect(periods) AS periodsByHop, collect(goods) AS goodsByHop, sum(hop.cost) AS cost
}
WITH ns, hops, periodsByHop, goodsByHop, cost
WHERE all(h IN hops WHERE h.sources >= $minSources)
  // each dated hop takes the earliest day that is not before the hop in front of it
  AND ($timeOrder = 'any' OR reduce(day = '', periods IN periodsByHop[0..12] |
        CASE
          WHEN day IS NULL THEN null
          WHEN size(periods) = 0 THEN CASE $timeOrder WHEN 'lenient' THEN day END
          // they are sorted: the first that does not end before the day has the earliest day of all that do not
          ELSE head([p IN periods[0..1000] WHERE p.last >= day | CASE WHEN p.first <= day THEN day ELSE p.first END])
        END) IS NOT NULL)
  // some hop states what was asked for, not only what contains it
  AND (anyGoods OR any(goods IN goodsByHop[0..12] WHERE any(good IN goods.named[0..10000] WHERE good IN fitting)))
CALL (goodsByHop) {
  UNWIND goodsByHop AS goods
  WITH goods WHERE $goods.consistent
  // a code covers the components under it that the path names
  RETURN collect({isGap: size(goods.named) = 0, covered: goods.carried + COLLECT {
    UNWIND goodsByHop AS other
    UNWIND other.named AS good
    MATCH (c:Component&Entity {id: good})
    WHERE any(code IN c.hs WHERE 'hs/' + code IN goods.carried)
      OR EXISTS { (c)-[:CLASSIFIED_AS]->(k:HsCode) WHERE 'hs/' + k.code IN goods.carried }
    RETURN DISTINCT good
  }}) AS coveredByHop
}
WITH ns, hops, cost, goodsByHop, coveredByHop
WHERE all(goods IN coveredByHop[0..12] WHERE goods.isGap)
  OR EXISTS {
    UNWIND goodsByHop AS goods
    UNWIND goods.named AS named
    WITH DISTINCT named
    // from a component that goes into another, the other is carried
    WHERE reduce(good = named, i IN [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11][0..size(coveredByHop)] |
            CASE
              WHEN coveredByHop[i].isGap = true THEN good
              WHEN good IN coveredByHop[i].covered[0..10000]
                THEN coalesce([n IN ns[i..i + 2] WHERE n:Component | n.id][1], good)
            END) IS NOT NULL
    RETURN named
  }
WITH [n IN ns | n.id] AS nodes, hops, size(hops) AS length, cost
RETURN nodes, hops, length, cost
ORDER BY
  CASE $rank WHEN 'strongest' THEN cost ELSE length END,
  CASE $rank WHEN 'strongest' THEN length ELSE cost END,
  nodes
SKIP $offset LIMIT $k
