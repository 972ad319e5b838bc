// Some pages of declarations that a relation sums up, in their order. Uses the index on ShipmentPage.relation.
// $relation, $first, $last
// columns: properties (of a page, as ShipmentPage reads them)
MATCH (p:ShipmentPage {relation: $relation})
WHERE p.page >= $first AND p.page <= $last
RETURN properties(p) AS properties
ORDER BY p.page
