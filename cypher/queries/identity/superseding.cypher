// Which decisions took the place of one. Uses the index on Decision.supersedes.
// $id
// columns: id
MATCH (d:Decision {supersedes: $id})
RETURN d.id AS id
ORDER BY d.at
