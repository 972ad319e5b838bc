// Entities whose dataset goes, but about which another dataset has said something: what it said is now what they say.
// Uses the index on EntityRecord.entity.
// $elements, $dataset
MATCH (e)
WHERE elementId(e) IN $elements
MATCH (r:EntityRecord {entity: e.id})
WHERE r.dataset <> $dataset
WITH e, r ORDER BY r.dataset
WITH e, e.id AS id, collect(r)[0] AS r
SET e = properties(r), e.id = id
REMOVE e.entity, e.label
DELETE r
