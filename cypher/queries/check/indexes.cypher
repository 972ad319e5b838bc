// Which indexes there are, those of constraints among them, and whether they can be used. Reads no graph.
// columns: name, state, constraint (its name, or null)
SHOW INDEXES YIELD name, state, owningConstraint
RETURN name, state, owningConstraint AS constraint
