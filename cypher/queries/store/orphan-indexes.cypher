// Which of these names belong to an index that belongs to no constraint. Reads no graph.
// $names: of constraints
// columns: name
SHOW INDEXES YIELD name, owningConstraint
WHERE owningConstraint IS NULL AND name IN $names
RETURN name
