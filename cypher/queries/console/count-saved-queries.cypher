// How many saved queries there are beside the one of this name. Reads all of them; there are few.
// $name
// columns: others
MATCH (q:SavedQuery)
WHERE q.name <> $name
RETURN count(q) AS others
