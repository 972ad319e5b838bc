// Keeps a new watch and what it sees. Uses the constraints on Watch.id and WatchBaseline.watch.
// $properties: of the watch, $content: what it sees, packed
CREATE (w:Watch)
SET w = $properties
CREATE (b:WatchBaseline {watch: w.id, content: $content})
