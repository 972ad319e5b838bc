// Saves a case again, if it still has the version that was read; who else may read it stays as it is by now, and so does its
// owner if it has one. Uses the constraint on Case.id.
// $stored: __id__ and __properties__, as Spring Data writes a case, $version: that was read
// columns: c; no row if somebody else was quicker, or the case is gone
MATCH (c:Case {id: $stored.__id__})
SET c.asked = true
WITH c
REMOVE c.asked
WITH c, $stored.__properties__ AS now
WHERE c.version = $version
SET c += now {.title, .notes, .tags, .view, .canvas, .nodes, .dataVersion, .updated},
    c.owner = coalesce(c.owner, now.owner),
    c.version = $version + 1
RETURN c
