// The properties of the first nodes of a label, and the types of their values. Uses the label scan.
// $label; $most: how many nodes are looked at
// columns: name, types
MATCH (n:$($label))
WITH n LIMIT $most
UNWIND keys(n) AS name
RETURN name, collect(DISTINCT valueType(n[name])) AS types
ORDER BY name
