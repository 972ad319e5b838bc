// What decisions say beside whom they are about, for the snapshot. Reads all decisions.
// columns: id, by, at, reason (each '' where that is not known)
MATCH (d:Decision)
WHERE d.verdict = 'same' AND d.id IS NOT NULL
RETURN d.id AS id, coalesce(d.by, '') AS by, coalesce(toString(d.at), '') AS at, coalesce(d.reason, '') AS reason
