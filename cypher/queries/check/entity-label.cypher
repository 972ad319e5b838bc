// Entities that are not of one kind. Reads the labels of all of them.
// $labels
// columns: found, example (an id)
MATCH (e:Entity)
WHERE size([label IN labels(e) WHERE label IN $labels]) <> 1
RETURN count(e) AS found, min(coalesce(e.id, elementId(e))) AS example
