// The saved case that a public link leads to. Uses the constraint on Case.share. One that is being removed may have lost
// some of its properties, and is none.
// $share: digest of the link's token
// columns: c; no row if there is none
MATCH (c:Case {share: $share})
WITH c {.*, __nodeLabels__: labels(c), __elementId__: elementId(c)} AS c
WHERE all(key IN ['id', 'version', 'title', 'notes', 'tags', 'view', 'canvas', 'nodes', 'dataVersion', 'created', 'updated'] WHERE c[key] IS NOT NULL)
RETURN c
