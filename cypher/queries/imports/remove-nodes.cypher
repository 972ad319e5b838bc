// Removes nodes by their inner ids, unless another dataset took them over or still ties something to them; with entities
// the facts about them. Uses the index on Fact.entity.
// $elements, $dataset
MATCH (n)
WHERE elementId(n) IN $elements AND n.dataset = $dataset AND NOT EXISTS { (n)--() }
OPTIONAL MATCH (f:Fact {entity: n.id})
WHERE n:Entity
WITH n, collect(f) AS facts
FOREACH (fact IN facts | DELETE fact)
DELETE n
