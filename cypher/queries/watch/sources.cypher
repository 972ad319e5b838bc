// What sources are called. Uses the constraint on Source.id.
// $ids
// columns: id, title, publisher, url
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN s.id AS id, s.title AS title, s.publisher AS publisher, s.url AS url
