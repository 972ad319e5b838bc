// Declarations that no relation sums up. Reads all of them; uses the constraint on SUPPLIES.id.
// columns: found, example (an id)
MATCH (s:Shipment)
WHERE NOT EXISTS { ()-[:SUPPLIES {id: s.relation}]->() }
RETURN count(s) AS found, min(s.id) AS example
