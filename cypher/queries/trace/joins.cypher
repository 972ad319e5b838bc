// Whether records are taken for one by decisions that are sure enough. No index is used; there are few relations of the type.
// $identity: possible, probable or confirmed
// columns: joins
RETURN EXISTS { (:Entity)-[:RECORD_OF {confidence: $identity}]->(:Entity) } AS joins
