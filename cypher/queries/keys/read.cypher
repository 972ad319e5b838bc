// What search keys are made of, of these entities and HS codes. Uses the constraints on Entity.id and HsCode.id
// and the index on EntityRecord.entity. recordNames is what other datasets call them.
// $ids
// columns: id, label, properties
CALL () {
  UNWIND $ids AS id
  MATCH (n:Entity {id: id})
  RETURN n
  UNION ALL
  UNWIND $ids AS id
  MATCH (n:HsCode {id: id})
  RETURN n
}
RETURN n.id AS id,
       [label IN labels(n) WHERE label IN ['Company', 'Person', 'Component', 'WeaponSystem', 'HsCode']][0] AS label,
       n {.name, .aliases, .partNumber, .identifiers, .country, .makerCountry, .origin, .dataset, .code, .description, recordNames: COLLECT {
         MATCH (r:EntityRecord {entity: n.id})
         UNWIND [r.name] + coalesce(r.aliases, []) AS name
         WITH DISTINCT name ORDER BY name
         WHERE name IS NOT NULL
         RETURN name
       }} AS properties
