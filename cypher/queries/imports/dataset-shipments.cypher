// Every page of declarations that a dataset brought in. Reads all of them.
// $dataset
// columns: relation, ids (of the declarations), element
MATCH (p:ShipmentPage)
WHERE p.dataset = $dataset
RETURN p.relation AS relation, p.ids AS ids, elementId(p) AS element
