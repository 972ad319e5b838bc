// Which of these entities the store has. Uses the constraint on Entity.id.
// $ids
// columns: id, label
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, head([label IN labels(e) WHERE label <> 'Entity']) AS label
