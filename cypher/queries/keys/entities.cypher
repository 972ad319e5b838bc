// A page of entities in the order of their ids, with the state of their search keys. Uses the constraints on Entity.id and
// SearchKeys.id.
// $after: the last id of the page before, $limit
// columns: id, label, properties, version, stamp (null without keys)
MATCH (n:Entity)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
OPTIONAL MATCH (k:SearchKeys {id: n.id})
RETURN n.id AS id,
       [label IN labels(n) WHERE label IN ['Company', 'Person', 'Component', 'WeaponSystem']][0] AS label,
       n {.name, .aliases, .partNumber, .identifiers, .country, .makerCountry, .origin, .dataset} AS properties,
       k.version AS version, k.stamp AS stamp
