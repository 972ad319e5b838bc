// Pages of declarations. Uses the constraint on ShipmentPage.id.
// $ids
UNWIND $ids AS id
MATCH (p:ShipmentPage {id: id})
DELETE p
