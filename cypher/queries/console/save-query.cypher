// Saves a query, over an earlier one of this name. Uses the constraint on SavedQuery.name.
// $name, $description, $cypher, $parameters (JSON), $by
MERGE (q:SavedQuery {name: $name})
SET q.description = $description,
  q.cypher = $cypher,
  q.parameters = $parameters,
  q.savedBy = $by,
  q.savedAt = datetime()
