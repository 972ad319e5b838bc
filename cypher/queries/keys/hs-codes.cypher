// A page of HS codes in the order of their ids, with the state of their search keys. Uses the constraints on HsCode.id and
// SearchKeys.id.
// $after: the last id of the page before, $limit
// columns: id, label, properties, version, stamp (null without keys)
MATCH (n:HsCode)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
OPTIONAL MATCH (k:SearchKeys {id: n.id})
RETURN n.id AS id, 'HsCode' AS label, n {.code, .description} AS properties, k.version AS version, k.stamp AS stamp
