// Everything that a dataset ties together. Reads all relations.
// $dataset
// columns: type, id, entity (where it begins), element
MATCH ()-[r]->()
WHERE r.dataset = $dataset
RETURN type(r) AS type, r.id AS id, startNode(r).id AS entity, elementId(r) AS element
