// The properties of the first relationships of a type, and the types of their values. Uses the relationship type scan.
// $type; $most: how many relationships are looked at
// columns: name, types
MATCH ()-[r:$($type)]->()
WITH r LIMIT $most
UNWIND keys(r) AS name
RETURN name, collect(DISTINCT valueType(r[name])) AS types
ORDER BY name
