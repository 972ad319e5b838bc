// A page of declarations.
// $element
// columns: properties
MATCH (p:ShipmentPage)
WHERE elementId(p) = $element
RETURN properties(p) AS properties
