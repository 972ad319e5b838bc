// Removes a watch and all that it told. Uses the constraints on Watch.id and WatchBaseline.watch and the index on WatchNews.watch.
// $id
CALL () {
  MATCH (w:Watch {id: $id})
  DELETE w
}
CALL () {
  MATCH (b:WatchBaseline {watch: $id})
  DELETE b
}
CALL () {
  MATCH (n:WatchNews {watch: $id})
  DELETE n
}
