// Says of the sources of a dataset, where they say nothing themselves, when they were read, where a copy is kept and
// their hash, as the file that was captured of them first has it; what it said is named by Source.filled, so that it can
// go again. An import that writes a source anew takes both away. Uses the index on Capture.dataset.
// $dataset
MATCH (c:Capture {dataset: $dataset})
WITH c
ORDER BY c.at, c.id
WITH c.source AS id, head(collect(c)) AS c
MATCH (s:Source {id: id})
WITH s, c, coalesce(s.filled, []) AS before
WITH s, c,
     CASE WHEN 'accessed' IN before THEN '' ELSE coalesce(s.accessed, '') END AS accessed,
     CASE WHEN 'archived' IN before THEN '' ELSE coalesce(s.archived, '') END AS archived,
     CASE WHEN 'sha256' IN before THEN '' ELSE coalesce(s.sha256, '') END AS sha256
SET s.filled = [field IN ['accessed', 'archived', 'sha256'] WHERE
      (field = 'accessed' AND accessed = '') OR
      (field = 'archived' AND archived = '' AND c.archived IS NOT NULL) OR
      (field = 'sha256' AND sha256 = '')],
    s.accessed = CASE accessed WHEN '' THEN c.accessed ELSE accessed END,
    s.archived = CASE archived WHEN '' THEN c.archived ELSE archived END,
    s.sha256 = CASE sha256 WHEN '' THEN c.sha256 ELSE sha256 END
