// Who has relations with both of two entities, or with one while somebody of the same name has them with the other; at most
// 50. Uses the constraint on Entity.id.
// $left, $right, $hidden: datasets that are not shown
// columns: id, name, labels
MATCH (l:Entity {id: $left})-[a]-(n:Entity)
WHERE NOT coalesce(a.dataset, '') IN $hidden
  AND NOT type(a) IN ['SAME_AS', 'NOT_SAME_AS', 'RECORD_OF']
  AND n.id <> $right
WITH DISTINCT n
LIMIT 5000
MATCH (r:Entity {id: $right})-[b]-(m:Entity)
WHERE (m = n OR m.name = n.name)
  AND NOT coalesce(b.dataset, '') IN $hidden
  AND NOT type(b) IN ['SAME_AS', 'NOT_SAME_AS', 'RECORD_OF']
WITH DISTINCT n
ORDER BY n.name, n.id
LIMIT 50
RETURN n.id AS id, n.name AS name, [label IN labels(n) WHERE label <> 'Entity'] AS labels
