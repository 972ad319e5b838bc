// Every relation between two entities, for the snapshot.
// columns: id, type, from, to (ids of entities), properties
MATCH (from:Entity)-[r]->(to:Entity)
RETURN r.id AS id, type(r) AS type, from.id AS from, to.id AS to, properties(r) AS properties
