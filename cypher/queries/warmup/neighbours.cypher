// Purpose: whom an entity has to do with, as statements ask most; Spoor warms itself up with it after a start.
// Parameters: $id, of an entity
// Columns: from, type, to (names and the type of the relation)
// Index used: entity_id
MATCH (a:Entity {id: $id})-[r]-(b:Entity)
RETURN a.name AS from, type(r) AS type, b.name AS to
ORDER BY to
LIMIT 50
