// All declarations of these relations. Uses the index on ShipmentPage.relation.
// $relations
UNWIND $relations AS relation
MATCH (p:ShipmentPage {relation: relation})
DELETE p
