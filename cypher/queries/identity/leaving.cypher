// Of entities whose dataset goes, those that are joined to others by decisions: which of them go themselves, because
// nobody else says anything of them, and which stay as another dataset's.
// $elements: inner ids, $dataset
// columns: id, goes
MATCH (e:Entity)
WHERE elementId(e) IN $elements AND EXISTS { (e)-[:SAME_AS|NOT_SAME_AS|RECORD_OF]-() }
RETURN e.id AS id,
       e.dataset = $dataset
       AND NOT EXISTS { MATCH (e)-[r]-() WHERE NOT type(r) IN ['SAME_AS', 'NOT_SAME_AS', 'RECORD_OF'] } AS goes
