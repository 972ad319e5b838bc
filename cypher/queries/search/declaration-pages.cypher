// Some pages of declarations, in the order asked for. Uses the constraint on ShipmentPage.id.
// $ids
// columns: properties (of a page, as ShipmentPage reads them)
UNWIND range(0, size($ids) - 1) AS place
MATCH (p:ShipmentPage {id: $ids[place]})
RETURN properties(p) AS properties
ORDER BY place
