// Which record stands for which. Reads all relations of the type.
// columns: left, right, confidence
MATCH (left:Entity)-[r:RECORD_OF]->(right:Entity)
RETURN left.id AS left, right.id AS right, r.confidence AS confidence
