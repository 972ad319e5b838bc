// Adds a version of a claim that was entered by hand, unless another was added meanwhile. Uses the index on
// EnteredClaim.id and the constraint on EnteredClaim.key.
// $id, $expected: the newest version, 0 if there is none; $properties: of the version to add, key among them
// columns: version; no row if another is the newest
OPTIONAL MATCH (before:EnteredClaim {id: $id})
WHERE before.current
WITH before
WHERE coalesce(before.version, 0) = $expected
SET before.current = false
CREATE (c:EnteredClaim)
SET c = $properties
RETURN c.version AS version
