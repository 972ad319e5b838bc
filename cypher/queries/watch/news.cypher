// News of watches, the newest first. Uses the index on WatchNews.watch.
// $watches: ids of which; none: of all, $skip, $limit
// columns: news, name (of the watch), seen
MATCH (n:WatchNews)
WHERE $watches = [] OR n.watch IN $watches
MATCH (w:Watch {id: n.watch})
RETURN properties(n) AS news, w.name AS name, n.number <= w.seen AS seen
ORDER BY n.at DESC, n.id
SKIP $skip LIMIT $limit
