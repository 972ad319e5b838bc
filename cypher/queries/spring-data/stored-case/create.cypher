// Keeps a new case. Uses the constraint on Case.id.
// $stored: __id__ and __properties__, as Spring Data writes a case
// columns: c
CREATE (c:Case {id: $stored.__id__})
SET c += $stored.__properties__, c.version = 0
RETURN c
