// What sources are called and say of themselves; a hash that a captured file filled in is none of the source's own. Uses
// the constraint on Source.id.
// $ids
// columns: id, title, publisher, url, published, sha256
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN s.id AS id, s.title AS title, s.publisher AS publisher, s.url AS url, toStringOrNull(s.published) AS published,
       CASE WHEN 'sha256' IN coalesce(s.filled, []) THEN null ELSE s.sha256 END AS sha256
