// Has a watch begin anew with another question, or after a rest. Uses the constraints on Watch.id and WatchBaseline.watch.
// $id, $properties, $content: what it sees, packed
// columns: id; no row if there is none
MATCH (w:Watch {id: $id})
SET w += $properties, w.revision = w.revision + 1
WITH w
MATCH (b:WatchBaseline {watch: w.id})
SET b.content = $content
RETURN w.id AS id
