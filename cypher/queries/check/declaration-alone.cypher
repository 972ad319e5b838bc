// Declarations that no relation sums up. Reads all of them; uses the constraint on SUPPLIES.id.
// columns: found, example (the id of a page of them)
MATCH (p:ShipmentPage)
WHERE NOT EXISTS { ()-[:SUPPLIES {id: p.relation}]->() }
RETURN sum(p.count) AS found, min(p.id) AS example
