// Uses up a one-time link. Uses the constraint on SetupLink.hash. The first SET locks the node, so that what is read after
// it holds. The first administrator's works only while there is nobody.
// $hash, $now: milliseconds since 1970
// columns: hash; no row if it was used or is too old
MATCH (l:SetupLink {hash: $hash})
SET l.until = l.until
WITH l
WHERE NOT coalesce(l.used, false) AND l.until > $now
  AND (l.person IS NOT NULL OR NOT EXISTS { MATCH (a:Account) WHERE a.password IS NOT NULL })
SET l.used = true
RETURN l.hash AS hash
