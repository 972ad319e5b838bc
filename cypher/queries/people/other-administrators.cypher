// How many others can administer.
// $id: whom not to count
// columns: others
MATCH (a:Account)
WHERE a.id <> $id AND 'administrator' IN a.roles AND NOT coalesce(a.off, false) AND a.password IS NOT NULL
RETURN count(a) AS others
