// Entities whose dataset goes, but to which another dataset still ties something, or of which it says a fact: they stay, as its
// own. Uses the index on Fact.entity.
// $elements, $dataset; no columns.
MATCH (e)
WHERE elementId(e) IN $elements AND e.dataset = $dataset
CALL (e) {
  MATCH (e)-[r]-()
  WHERE NOT type(r) IN ['SAME_AS', 'NOT_SAME_AS', 'RECORD_OF']
  RETURN r.dataset AS dataset
  UNION ALL
  MATCH (f:Fact {entity: e.id})
  WHERE NOT elementId(f) IN $elements
  RETURN f.dataset AS dataset
}
WITH e, min(dataset) AS heir
SET e.dataset = heir
