// Watches, the oldest first, with how many paths of their news nobody has seen. Uses the constraint on Watch.id and the
// index on WatchNews.watch. One that is being removed may have lost some of its properties, and is left out.
// $ids: of which; none: of all
// columns: watch, unseen
MATCH (w:Watch)
WHERE $ids = [] OR w.id IN $ids
CALL (w) {
  MATCH (n:WatchNews)
  WHERE n.watch = w.id AND n.number > w.seen
  RETURN coalesce(sum(n.count), 0) AS unseen
}
WITH properties(w) AS watch, unseen
WHERE all(key IN ['id', 'name', 'created', 'revision', 'news', 'seen', 'question', 'paused', 'dataVersion'] WHERE watch[key] IS NOT NULL)
RETURN watch, unseen
ORDER BY watch.created, watch.id
