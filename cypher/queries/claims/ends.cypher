// What these entities are and are called. Uses the constraint on Entity.id.
// $ids
// columns: id, label, name
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, head([label IN labels(e) WHERE label <> 'Entity']) AS label, coalesce(e.name, id) AS name
