// Pages of declarations, whole.
// $elements
MATCH (p:ShipmentPage)
WHERE elementId(p) IN $elements
DELETE p
