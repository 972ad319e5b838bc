// Purpose: the trace, on any Neo4j from 5.26: the best simple paths along the flow of goods, each hop with all its
//   relations. It is what the kernel is tested against; it is not meant to be as fast.
// Parameters:
//   $selectors    list of maps {labels, countries, operators, categories, topics, listedBy, ids, words}; in each map
//                 null restricts nothing; [0] chooses the starts, [1] the ends
//   $types        relation types that may be followed; $bothWays: those of them that run both ways
//   $maxHops      most hops, up to 12; writing the bound of the pattern below smaller saves work
//   $confidences  words that a relation's confidence may be
//   $rank         'shortest' or 'strongest'; $k, $offset: how many paths, and how many better ones to leave out
// Columns: nodes (ids), hops (list of {relations: ids, confidence, sources, cost}), length, cost (micro-nats;
//   strength = exp(-cost / 1000000.0))
// Index used: none beyond the label Entity; starts are found by a scan, the rest by expansion.

UNWIND range(0, size($selectors) - 1) AS i
CALL (i) {
  WITH $selectors[i] AS s
  MATCH (n:Entity)
  WHERE (s.labels IS NULL OR any(l IN labels(n) WHERE l IN s.labels))
    AND (s.countries IS NULL OR n.country IN s.countries)
    AND (s.operators IS NULL OR n.operator IN s.operators)
    AND (s.categories IS NULL OR n.category IN s.categories)
    AND (s.topics IS NULL OR any(t IN n.topics WHERE t IN s.topics))
    AND (s.ids IS NULL OR n.id IN s.ids)
    AND (s.listedBy IS NULL OR EXISTS { (n)-[:LISTED_IN]->(d:Designation) WHERE d.authority IN s.listedBy })
    AND (s.words IS NULL OR any(t IN [n.name, n.id, n.partNumber] + coalesce(n.aliases, [])
                                WHERE all(w IN s.words WHERE toLower(t) CONTAINS w)))
  RETURN collect(n) AS chosen
}
WITH collect(chosen) AS sets
WITH sets[0] AS starts, sets[1] AS ends
UNWIND starts AS first
MATCH p = (first)
  ((a:Entity)-[r]-(b:Entity)
    WHERE a <> b
      AND type(r) IN $types
      AND (startNode(r) = a OR type(r) IN $bothWays)
      AND r.confidence IN $confidences
      // parallel relations are one hop: only the first of them is walked
      AND NOT EXISTS {
        (a)-[q]-(b)
        WHERE q.id < r.id
          AND type(q) IN $types
          AND (startNode(q) = a OR type(q) IN $bothWays)
          AND q.confidence IN $confidences
      }){1,12}
  (last)
WHERE last IN ends
  AND length(p) <= $maxHops
  AND all(n IN nodes(p) WHERE single(m IN nodes(p) WHERE m = n))
WITH nodes(p) AS ns
CALL (ns) {
  UNWIND range(0, size(ns) - 2) AS at
  WITH at, ns[at] AS a, ns[at + 1] AS b
  MATCH (a)-[r]-(b)
  WHERE type(r) IN $types
    AND (startNode(r) = a OR type(r) IN $bothWays)
    AND r.confidence IN $confidences
  WITH at, a, b, r ORDER BY at, r.id
  WITH at, a, b, collect(r) AS rs
  WITH at, a, b, rs,
    size(COLLECT { UNWIND rs AS r UNWIND r.sources AS source RETURN DISTINCT source }) AS sources,
    CASE
      WHEN any(r IN rs WHERE r.confidence = 'confirmed') THEN 'confirmed'
      WHEN any(r IN rs WHERE r.confidence = 'probable') THEN 'probable'
      ELSE 'possible'
    END AS confidence,
    // a partial date counts as the last day it can mean
    [r IN rs | coalesce(r.validTo, r.validFrom, r.reported)] AS dates
  WITH at, rs, sources, confidence,
    CASE confidence WHEN 'confirmed' THEN 0.95 WHEN 'probable' THEN 0.75 ELSE 0.45 END
    * (1 - 0.15 / sources)
    * CASE
        WHEN all(d IN dates WHERE d IS NULL) THEN 0.95
        WHEN any(d IN dates WHERE d + CASE size(d) WHEN 4 THEN '-12-31' WHEN 7 THEN '-31' ELSE '' END >= '2022-02-24')
          THEN 1.0
        ELSE 0.9
      END
    * CASE
        WHEN a:Component OR b:Component THEN 1.0
        WHEN any(r IN rs WHERE size(r.components) > 0 OR size(r.hs) > 0) THEN 1.0
        ELSE 0.9
      END AS weight
  WITH at, {
    relations: [r IN rs | r.id],
    confidence: confidence,
    sources: sources,
    cost: toInteger(round(-1000000 * log(weight)))
  } AS hop ORDER BY at
  RETURN collect(hop) AS hops
}
WITH [n IN ns | n.id] AS nodes, hops, size(hops) AS length, reduce(sum = 0, h IN hops | sum + h.cost) AS cost
RETURN nodes, hops, length, cost
ORDER BY
  CASE $rank WHEN 'strongest' THEN cost ELSE length END,
  CASE $rank WHEN 'strongest' THEN length ELSE cost END,
  nodes
SKIP $offset LIMIT $k
