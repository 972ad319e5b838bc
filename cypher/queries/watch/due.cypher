// News that are to be sent by now, with where to. Uses the index on WatchNews.due and the constraint on Watch.id. One that
// is being removed may have lost some of its properties, and is left out.
// $now: milliseconds since 1970
// columns: news, watch
MATCH (n:WatchNews)
WHERE n.due <= $now
MATCH (w:Watch {id: n.watch})
WITH properties(n) AS news, properties(w) AS watch
WHERE all(key IN ['id', 'watch', 'number', 'at', 'count', 'content'] WHERE news[key] IS NOT NULL)
  AND all(key IN ['id', 'name', 'created', 'revision', 'news', 'seen', 'question', 'paused', 'dataVersion'] WHERE watch[key] IS NOT NULL)
RETURN news, watch
ORDER BY news.due
LIMIT 50
