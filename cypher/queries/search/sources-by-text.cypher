// Sources whose title, publisher, id or address hold all the words, those whose title begins with the text first, then
// those whose title holds all of it, then the newest. Reads all sources: they are documents, not rows.
// $words: in lower case, at least one; $text: as typed, in lower case; $limit; $hidden: datasets that are not shown
// columns: source
MATCH (s:Source)
WHERE NOT coalesce(s.dataset, '') IN $hidden
WITH s,
     toLower(coalesce(s.title, '')) AS title,
     toLower(coalesce(s.publisher, '') + ' ' + s.id + ' ' + coalesce(s.url, '')) AS more
WHERE all(word IN $words WHERE title CONTAINS word OR more CONTAINS word)
WITH s,
     CASE WHEN title STARTS WITH $text THEN 0 WHEN title CONTAINS $text THEN 1
          WHEN all(word IN $words WHERE title CONTAINS word) THEN 2 ELSE 3 END AS distance
ORDER BY distance, coalesce(s.published, '') DESC, s.id
LIMIT $limit
RETURN properties(s) AS source
