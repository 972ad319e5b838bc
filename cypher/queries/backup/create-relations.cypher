// Relations as a backup has them. Finds both ends by the database's own ids.
// $rows: [{type, from, to, properties}]
// columns: made
UNWIND $rows AS row
MATCH (from)
WHERE elementId(from) = row.from
MATCH (to)
WHERE elementId(to) = row.to
CREATE (from)-[r:$(row.type)]->(to)
SET r = row.properties
RETURN count(r) AS made
