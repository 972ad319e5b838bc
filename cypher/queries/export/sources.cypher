// Purpose: sources in full, for the header of an export.
// Parameters: $ids (list of source ids)
// Columns: id, title, publisher, url, published, kind, country, origin, locator, accessed, archived, sha256
// Index used: constraint source_id
MATCH (s:Source)
WHERE s.id IN $ids
RETURN s.id AS id, s.title AS title, s.publisher AS publisher, s.url AS url, s.published AS published,
       s.kind AS kind, s.country AS country, s.origin AS origin, s.locator AS locator,
       s.accessed AS accessed, s.archived AS archived, s.sha256 AS sha256
