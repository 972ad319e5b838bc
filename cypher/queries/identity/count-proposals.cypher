// How many proposals there are on which nobody has decided, by class. Uses the constraint on Entity.id.
// $dataset, $otherDataset, $country, $label, $entity: null for any; $opens: only those that open a path; $hidden: datasets that are not shown
// columns: class, count
MATCH (p:Proposal)
WHERE ($label IS NULL OR p.label = $label)
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
RETURN p.class AS class, count(*) AS count
