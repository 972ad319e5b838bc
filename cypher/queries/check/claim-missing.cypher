// Claims that were entered by hand, and not taken back, of which the graph has no relation and no fact. Uses the index
// on EnteredClaim.dataset and the constraint on Fact.id, and reads the relations of each end.
// columns: found, example (an id)
MATCH (c:EnteredClaim)
WHERE c.current AND NOT c.withdrawn
  AND NOT EXISTS { MATCH (:Entity {id: c.from})-[r]->() WHERE r.id = c.relation }
  AND NOT EXISTS { MATCH (:Fact {id: c.relation, entity: c.from}) }
RETURN count(c) AS found, min(c.id) AS example
