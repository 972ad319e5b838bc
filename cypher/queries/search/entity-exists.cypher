// Is there such an entity? Uses the constraint on Entity.id.
// $id
// columns: exists
RETURN EXISTS { (:Entity {id: $id}) } AS exists
