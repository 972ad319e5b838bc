// Claims that were entered by hand, and not taken back, of which the graph has no relation. Uses the index on
// EnteredClaim.dataset and reads the relations of each end.
// columns: found, example (an id)
MATCH (c:EnteredClaim)
WHERE c.current AND NOT c.withdrawn
  AND NOT EXISTS { MATCH (:Entity {id: c.from})-[r]->() WHERE r.id = c.relation }
RETURN count(c) AS found, min(c.id) AS example
