// Which records decisions join. Reads all relations of the type.
// columns: left, right, confidence
MATCH (left:Entity)-[r:SAME_AS]->(right:Entity)
WHERE r.confidence IS NOT NULL
RETURN left.id AS left, right.id AS right, r.confidence AS confidence
