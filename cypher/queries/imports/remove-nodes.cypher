// Removes nodes by their inner ids, unless another dataset took them over or still ties something to them.
// $elements, $dataset
MATCH (n)
WHERE elementId(n) IN $elements AND n.dataset = $dataset AND NOT EXISTS { (n)--() }
DELETE n
