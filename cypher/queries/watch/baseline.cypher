// What a watch saw when it last looked. Uses the constraint on WatchBaseline.watch.
// $id: of the watch
// columns: content
MATCH (b:WatchBaseline {watch: $id})
RETURN b.content AS content
