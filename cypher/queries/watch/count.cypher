// How many watches there are.
// columns: watches
MATCH (w:Watch)
RETURN count(w) AS watches
