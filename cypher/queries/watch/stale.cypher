// Watches that have not looked at this version of the data, those first that have not looked for longest. One that is being
// removed may have lost some of its properties, and is left out.
// $version
// columns: watch
MATCH (w:Watch)
WHERE w.dataVersion <> $version AND NOT w.paused
WITH properties(w) AS watch
WHERE all(key IN ['id', 'name', 'created', 'revision', 'news', 'seen', 'question', 'paused', 'dataVersion'] WHERE watch[key] IS NOT NULL)
RETURN watch
ORDER BY watch.looked, watch.id
