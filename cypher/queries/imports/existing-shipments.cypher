// The declarations that the store has of these relations. Uses the index on ShipmentPage.relation.
// $relations
// columns: relation, properties (of a page, as ShipmentPage reads them)
UNWIND $relations AS relation
MATCH (p:ShipmentPage {relation: relation})
RETURN relation, properties(p) AS properties
