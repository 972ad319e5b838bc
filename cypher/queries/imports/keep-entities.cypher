// Entities whose dataset goes, but to which another dataset still ties something: they stay, as its own.
// $elements, $dataset
MATCH (e)
WHERE elementId(e) IN $elements AND e.dataset = $dataset
MATCH (e)-[r]-()
WHERE NOT type(r) IN ['SAME_AS', 'NOT_SAME_AS', 'RECORD_OF']
WITH e, min(r.dataset) AS heir
SET e.dataset = heir
