// Which of these single declarations the store has, and what it says about them. Uses the constraint on Shipment.id.
// $ids
// columns: id, properties
UNWIND $ids AS id
MATCH (n:Shipment {id: id})
RETURN id, properties(n) AS properties
