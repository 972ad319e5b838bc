// What sources count as and what they say of themselves, for the snapshot: those of one origin, or else of one publisher,
// count once; a hash that a captured file filled in is none of the source's own. Reads all sources.
// columns: id (of the source), origin, said (title, address, date, hash), rests (ids of sources that it may rest on)
MATCH (s:Source)
WHERE s.id IS NOT NULL
RETURN s.id AS id, coalesce(s.origin, s.publisher) AS origin,
       [value IN [s.title, s.url, s.published, CASE WHEN 'sha256' IN coalesce(s.filled, []) THEN null ELSE s.sha256 END] |
         coalesce(toStringOrNull(value), '')] AS said,
       [id IN [] + coalesce(s.mayRestOn, []) | toString(id)] AS rests
