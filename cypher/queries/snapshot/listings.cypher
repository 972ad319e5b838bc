// Which authorities list which entities, for the snapshot. Reads all designations.
// columns: id (of the entity), authorities (sorted, each once)
MATCH (d:Designation)<-[:LISTED_IN]-(e:Entity)
WITH DISTINCT e, d.authority AS authority ORDER BY authority
RETURN e.id AS id, collect(authority) AS authorities
