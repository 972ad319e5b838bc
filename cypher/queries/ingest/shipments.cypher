// Pages of declarations, as ShipmentPage makes them, which the store is known not to have.
// $pages
UNWIND $pages AS page
CREATE (p:ShipmentPage)
SET p = page
