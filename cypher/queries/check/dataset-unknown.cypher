// Datasets that entities, sources or facts name and nobody knows. Reads all of them; uses the constraint on Dataset.id.
// columns: found, example (an id)
MATCH (n:Entity|Source|Fact)
WITH DISTINCT n.dataset AS id
WHERE id IS NOT NULL AND NOT EXISTS { (:Dataset {id: id}) }
RETURN count(id) AS found, min(id) AS example
