// A page of declarations. Uses the constraint on ShipmentPage.id.
// $id
// columns: properties
MATCH (p:ShipmentPage {id: $id})
RETURN properties(p) AS properties
