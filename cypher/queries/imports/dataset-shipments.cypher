// Every page of declarations that a dataset brought in. Reads all of them.
// $dataset
// columns: id, relation, ids (of the declarations)
MATCH (p:ShipmentPage)
WHERE p.dataset = $dataset
RETURN p.id AS id, p.relation AS relation, p.ids AS ids
