// News of watches, the newest first. Uses the index on WatchNews.watch. One that is being removed may have lost some of its
// properties, and is left out.
// $watches: ids of which; none: of all, $skip, $limit
// columns: news, name (of the watch), seen
MATCH (n:WatchNews)
WHERE $watches = [] OR n.watch IN $watches
MATCH (w:Watch {id: n.watch})
WITH properties(n) AS news, w.name AS name, n.number <= w.seen AS seen
WHERE all(key IN ['id', 'watch', 'number', 'at', 'count', 'content'] WHERE news[key] IS NOT NULL)
  AND name IS NOT NULL AND seen IS NOT NULL
RETURN news, name, seen
ORDER BY news.at DESC, news.id
SKIP $skip LIMIT $limit
