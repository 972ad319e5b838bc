// Every node that a dataset brought in, declarations and designations apart: the latter go with their listings. HS codes that are there only
// because a component falls under them go with nothing. Reads all nodes of these labels.
// $dataset
// columns: label, id (of a record: that of the entity it is about), found (id of what is found by it), element
MATCH (n:Entity|Source|HsCode|TradeFlow|ListState|EntityRecord|Fact)
WHERE n.dataset = $dataset
  AND NOT (n:HsCode AND n.row IS NULL AND EXISTS { (n)<-[:CLASSIFIED_AS]-() })
RETURN CASE WHEN n:Entity THEN 'Entity' ELSE labels(n)[0] END AS label,
       CASE WHEN n:EntityRecord THEN n.entity ELSE n.id END AS id,
       CASE WHEN n:EntityRecord OR n:Fact THEN n.entity ELSE n.id END AS found, elementId(n) AS element
