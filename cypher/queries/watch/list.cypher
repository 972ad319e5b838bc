// Watches, the oldest first, with how many paths of their news nobody has seen. Uses the constraint on Watch.id and the index on WatchNews.watch.
// $ids: of which; none: of all
// columns: watch, unseen
MATCH (w:Watch)
WHERE $ids = [] OR w.id IN $ids
CALL (w) {
  MATCH (n:WatchNews)
  WHERE n.watch = w.id AND n.number > w.seen
  RETURN coalesce(sum(n.count), 0) AS unseen
}
RETURN properties(w) AS watch, unseen
ORDER BY w.created, w.id
