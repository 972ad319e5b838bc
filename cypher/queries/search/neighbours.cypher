// Relations between one entity and others, by the others' names or the best proven first. Uses the constraint on
// Entity.id.
// $hidden: datasets that are not shown
// $id, $type: null for any, $direction: 'out', 'in' or null for both, $proven: the best proven first, $offset, $limit
// columns: relation (id, type, from, to, properties), node (id, labels, properties), degree (relations of the node),
// total
MATCH (e:Entity {id: $id})
MATCH (e)-[r]-(other:Entity)
WHERE ($type IS NULL OR type(r) = $type)
  AND NOT coalesce(r.dataset, '') IN $hidden
  AND NOT type(r) IN ['SAME_AS', 'NOT_SAME_AS', 'RECORD_OF']
  AND ($direction IS NULL OR ($direction = 'out') = (startNode(r) = e))
WITH DISTINCT r, other,
     CASE WHEN NOT $proven THEN 0 WHEN r.confidence = 'confirmed' THEN 0 WHEN r.confidence = 'probable' THEN 1 ELSE 2 END
     AS doubt,
     CASE WHEN $proven THEN size(coalesce(r.sources, [])) ELSE 0 END AS sources
ORDER BY doubt, sources DESC, other.name, r.id
WITH collect({r: r, other: other}) AS found
UNWIND found[$offset..$offset + $limit] AS one
WITH found, one.r AS r, one.other AS other
RETURN {
         id: r.id, type: type(r), from: startNode(r).id, to: endNode(r).id, properties: properties(r)
       } AS relation,
       {
         id: other.id, labels: [label IN labels(other) WHERE label <> 'Entity'], properties: properties(other)
       } AS node,
       COUNT {
         (other)-[:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN|OWNS|CONTROLS|DIRECTS|ASSOCIATED_WITH]-()
       } AS degree,
       size(found) AS total
