// The pages of declarations that a relation sums up, in their order. Uses the index on ShipmentPage.relation.
// $relation
// columns: id, count (of declarations)
MATCH (p:ShipmentPage {relation: $relation})
RETURN p.id AS id, p.count AS count
ORDER BY p.page, coalesce(head(p.date), ''), p.id
