// Everything that a dataset ties together; decisions belong to none. Reads all relations.
// $dataset
// columns: type, id, entity (where it begins), element
MATCH ()-[r]->()
WHERE r.dataset = $dataset AND NOT type(r) IN ['SAME_AS', 'NOT_SAME_AS', 'RECORD_OF']
RETURN type(r) AS type, r.id AS id, startNode(r).id AS entity, elementId(r) AS element
