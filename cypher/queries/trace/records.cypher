// All records that these stand for, by decisions that are sure enough. Uses the constraint on Entity.id.
// $ids; $identity: possible, probable or confirmed
// columns: id, records (ids, its own among them); no row for one that stands for itself alone
UNWIND $ids AS id
MATCH (n:Entity {id: id})<-[:RECORD_OF {confidence: $identity}]-(m:Entity)
RETURN id, [id] + collect(m.id) AS records
