// What search keys are made of, of these entities and HS codes. Uses the constraints on Entity.id and HsCode.id.
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
       n {.name, .aliases, .partNumber, .identifiers, .country, .makerCountry, .origin, .dataset, .code, .description} AS properties
