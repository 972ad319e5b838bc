// Relations between one entity and others, by the others' names. Uses the constraint on Entity.id.
// $id, $type: null for any, $direction: 'out', 'in' or null for both, $limit
// columns: relation (id, type, from, to, properties), node (id, labels, properties), total
MATCH (e:Entity {id: $id})
MATCH (e)-[r]-(other:Entity)
WHERE ($type IS NULL OR type(r) = $type)
  AND ($direction IS NULL OR ($direction = 'out') = (startNode(r) = e))
WITH DISTINCT r, other
ORDER BY other.name, r.id
WITH collect({r: r, other: other}) AS found
UNWIND found[..$limit] AS one
WITH found, one.r AS r, one.other AS other
RETURN {
         id: r.id, type: type(r), from: startNode(r).id, to: endNode(r).id, properties: properties(r)
       } AS relation,
       {
         id: other.id, labels: [label IN labels(other) WHERE label <> 'Entity'], properties: properties(other)
       } AS node,
       size(found) AS total
