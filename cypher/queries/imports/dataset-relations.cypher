// Everything that a dataset ties together. Reads all relations.
// $dataset
// columns: type, id, element
MATCH ()-[r]->()
WHERE r.dataset = $dataset
RETURN type(r) AS type, r.id AS id, elementId(r) AS element
