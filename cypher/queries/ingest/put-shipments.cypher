// Pages of declarations, in the place of those of the same ids. Uses the constraint on ShipmentPage.id.
// $pages
UNWIND $pages AS page
MERGE (p:ShipmentPage {id: page.id})
SET p = page
