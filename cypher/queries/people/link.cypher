// A one-time link. Uses the constraint on SetupLink.hash.
// $hash
// columns: person (id, or null), until (milliseconds since 1970), isUsed; no row if there is none
MATCH (l:SetupLink {hash: $hash})
RETURN l.person AS person, l.until AS until, coalesce(l.used, false) AS isUsed
