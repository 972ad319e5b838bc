// Keeps that a watch has looked, what it saw and what is told of it; nothing if it has looked, or got another question,
// since it was read. Uses the constraints on Watch.id and WatchBaseline.watch and the index on WatchNews.watch.
// $id, $revision, $from: as it was read, $properties: of the watch now, $content: what it sees, packed, null if that is
// the same, $news: properties of the news, at most one, $keep: how many news are kept
// columns: id; no row if nothing was kept
MATCH (w:Watch {id: $id})
SET w.asked = true
WITH w
WHERE w.revision = $revision AND w.dataVersion = $from
SET w += $properties
WITH w
MATCH (b:WatchBaseline {watch: w.id})
SET b.content = coalesce($content, b.content)
FOREACH (told IN $news | CREATE (n:WatchNews) SET n = told)
WITH w
CALL (w) {
  MATCH (old:WatchNews)
  WHERE old.watch = w.id AND old.number <= w.news - $keep
  DELETE old
}
RETURN w.id AS id
