// A known HS code, or those of a heading, and those under which components are classified that begin like it, the longest
// common beginning first.
// Reads all HS codes of its chapter: they are some hundreds at most.
// $code: four to six digits, $chapter: the first two of them, $limit, $hidden: datasets that are not shown
// columns: code, description, components, asked (whether it is the code itself or of the heading)
MATCH (h:HsCode)
WHERE h.code STARTS WITH $chapter
  AND NOT coalesce(h.dataset, '') IN $hidden
WITH h, h.code STARTS WITH $code AS asked,
     COUNT {
       MATCH (h)<-[k:CLASSIFIED_AS]-(:Entity)
       WHERE NOT coalesce(k.dataset, '') IN $hidden
     } AS components
WHERE asked OR components > 0
WITH h, asked, components,
     size([i IN range(1, size($code)) WHERE left(h.code, i) = left($code, i)]) AS common
ORDER BY asked DESC, common DESC, h.code
LIMIT $limit
RETURN h.code AS code, h.description AS description, components, asked
