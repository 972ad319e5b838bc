// Removes nodes by their inner ids, unless another dataset took them over, still ties something to them, or a fact is said of
// them that stays. Uses the index on Fact.entity.
// $elements, $dataset; no columns.
MATCH (n)
WHERE elementId(n) IN $elements AND n.dataset = $dataset
  AND NOT EXISTS { (n)--() }
  AND NOT EXISTS { MATCH (f:Fact {entity: n.id}) WHERE NOT elementId(f) IN $elements }
DELETE n
