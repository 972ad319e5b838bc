// How many cases are saved.
// columns: cases
MATCH (c:Case)
RETURN count(c) AS cases
