// A page of the ids of search keys, in order. Uses the constraint on SearchKeys.id.
// $after: the last id of the page before, $limit
// columns: id
MATCH (k:SearchKeys)
WHERE k.id > $after
RETURN k.id AS id ORDER BY id LIMIT $limit
