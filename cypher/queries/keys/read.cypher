// What search keys are made of, of these entities and HS codes. Uses the constraints on Entity.id and HsCode.id
// and the indexes on EntityRecord.entity and Fact.entity. recordNames is what other datasets call them, facts their names and numbers by single facts.
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
       [label IN labels(n) WHERE label IN ['Company', 'Person', 'Component', 'WeaponSystem', 'Vessel', 'HsCode']][0] AS label,
       n {.name, .aliases, .partNumber, .identifiers, .addresses, .emails, .phones, .websites, .country, .makerCountry, .origin, .dataset, .code, .description, recordNames: COLLECT {
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
       }} AS properties
