// How many others can administer.
// $id: whom not to count, $issuer: the provider that vouches for people, or null where they have passwords
// columns: others
MATCH (a:Account)
WHERE a.id <> $id AND 'administrator' IN a.roles AND NOT coalesce(a.off, false)
  AND CASE WHEN $issuer IS NULL THEN a.password IS NOT NULL ELSE a.issuer = $issuer END
RETURN count(a) AS others
