// Is there such an entity? Uses the constraint on Entity.id.
// $id, $hidden: datasets that are not shown
// columns: exists
RETURN EXISTS { MATCH (e:Entity {id: $id}) WHERE NOT coalesce(e.dataset, '') IN $hidden } AS exists
