// What is left of a page of declarations.
// $element, $properties
MATCH (p:ShipmentPage)
WHERE elementId(p) = $element
SET p = $properties
