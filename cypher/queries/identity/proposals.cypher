// Proposals on which nobody has decided, the most useful first. Uses the index on Proposal.use and the constraint on Entity.id.
// $class, $dataset, $otherDataset, $country, $label, $entity: null for any; $opens: only those that open a path; $offset, $limit; $hidden: datasets that are not shown
// columns: left, right (each id, labels, name, country, dataset), class, probability, features, opens
MATCH (p:Proposal)
WHERE p.use IS NOT NULL
  AND ($class IS NULL OR p.class = $class)
  AND ($label IS NULL OR p.label = $label)
  AND ($country IS NULL OR $country IN p.countries)
  AND ($entity IS NULL OR p.left = $entity OR p.right = $entity)
  AND (NOT $opens OR p.opens IS NOT NULL)
  AND ($dataset IS NULL OR $dataset IN p.datasets)
  AND ($otherDataset IS NULL OR ($otherDataset IN p.datasets AND ($dataset <> $otherDataset OR size(p.datasets) = 1)))
WITH p
MATCH (l:Entity {id: p.left})
WHERE NOT coalesce(l.dataset, '') IN $hidden
WITH p, l
MATCH (r:Entity {id: p.right})
WHERE NOT coalesce(r.dataset, '') IN $hidden
WITH p, l, r
WHERE NOT EXISTS { (l)-[:SAME_AS|NOT_SAME_AS|RECORD_OF]-(r) }
  AND NOT EXISTS { (l)-[:RECORD_OF]->()<-[:RECORD_OF]-(r) }
  AND NOT EXISTS { MATCH (d:Decision {left: p.left, right: p.right}) WHERE d:LiveDecision }
  AND NOT EXISTS { MATCH (d:Decision {left: p.right, right: p.left}) WHERE d:LiveDecision }
WITH p, l, r
ORDER BY p.use DESC, p.id
SKIP $offset
LIMIT $limit
RETURN l {.id, .name, .dataset, country: coalesce(l.country, l.makerCountry, l.origin),
          labels: [label IN labels(l) WHERE label <> 'Entity']} AS left,
       r {.id, .name, .dataset, country: coalesce(r.country, r.makerCountry, r.origin),
          labels: [label IN labels(r) WHERE label <> 'Entity']} AS right,
       p.class AS class,
       p.probability AS probability,
       p.features AS features,
       p.opens AS opens
