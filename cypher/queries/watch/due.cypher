// News that are to be sent by now, with where to. Uses the index on WatchNews.due and the constraint on Watch.id.
// $now: milliseconds since 1970
// columns: news, watch
MATCH (n:WatchNews)
WHERE n.due <= $now
MATCH (w:Watch {id: n.watch})
RETURN properties(n) AS news, properties(w) AS watch
ORDER BY n.due
LIMIT 50
