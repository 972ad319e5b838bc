// Adds what somebody decided of rows that may be about a part, unless somebody else decided meanwhile. Uses the index on
// PartDecision.key and the constraint on PartDecision.slot.
// $key, $expected: the newest version, 0 if there is none; $properties: of the version to add
// columns: version; no row if another is the newest
OPTIONAL MATCH (before:PartDecision {key: $key})
WHERE before.current
WITH before
WHERE coalesce(before.version, 0) = $expected
SET before.current = false
CREATE (d:PartDecision)
SET d = $properties
RETURN d.version AS version
