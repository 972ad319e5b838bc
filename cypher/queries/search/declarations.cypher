// The pages of declarations that a relation sums up, in their order. Uses the index on ShipmentPage.relation.
// $relation
// columns: page (its number), count (of declarations)
MATCH (p:ShipmentPage {relation: $relation})
RETURN p.page AS page, p.count AS count
ORDER BY page
