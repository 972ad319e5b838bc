// A page of entities in the order of their ids, with the state of their search keys. Uses the constraints on Entity.id and
// SearchKeys.id, and the
// indexes on EntityRecord.entity and Fact.entity. recordNames is what other datasets call them, facts their names and numbers by single facts.
// $after: the last id of the page before, $limit
// columns: id, label, properties, version, stamp (null without keys)
MATCH (n:Entity)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
OPTIONAL MATCH (k:SearchKeys {id: n.id})
RETURN n.id AS id,
       [label IN labels(n) WHERE label IN ['Company', 'Person', 'Component', 'WeaponSystem', 'Vessel']][0] AS label,
       n {.name, .aliases, .partNumber, .identifiers, .addresses, .emails, .phones, .websites, .country, .makerCountry, .origin, .dataset, recordNames: COLLECT {
         MATCH (r:EntityRecord {entity: n.id})
         UNWIND [r.name] + coalesce(r.aliases, []) AS name
         WITH DISTINCT name ORDER BY name
         WHERE name IS NOT NULL
         RETURN name
       }, facts: COLLECT {
         MATCH (f:Fact {entity: n.id})
         WHERE f.kind IN ['alias', 'identifier']
         WITH f ORDER BY f.kind, f.value
         RETURN f {.kind, .value}
       }} AS properties,
       k.version AS version, k.stamp AS stamp
