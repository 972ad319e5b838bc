// Removes those of these search keys whose entity or HS code is gone. Uses the constraints on SearchKeys.id, Entity.id and
// HsCode.id.
// $ids
UNWIND $ids AS id
MATCH (k:SearchKeys {id: id})
WHERE NOT EXISTS { MATCH (e:Entity {id: id}) } AND NOT EXISTS { MATCH (h:HsCode {id: id}) }
DELETE k
