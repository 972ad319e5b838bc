// Sources that are cited and not there. Reads all entities, facts and all relations of these types; uses the constraint on
// Source.id.
// $types
// columns: found, example (an id)
CALL () {
  MATCH ()-[r]->()
  WHERE type(r) IN $types
  UNWIND r.sources AS id
  RETURN DISTINCT id
  UNION
  MATCH (e:Entity|Fact)
  UNWIND e.sources AS id
  RETURN DISTINCT id
}
WITH DISTINCT id
WHERE NOT EXISTS { (:Source {id: id}) }
RETURN count(id) AS found, min(id) AS example
