// title: Single customs declarations of a supplier
// Every declaration of an imported customs file in which the company supplies, latest first. Declarations are kept in pages:
// what they say stands in lists of the same length, '' or NaN where one does not say it.
// $supplier = "company/cn-example": id of the supplier
// columns: buyer, date, hs, declaration, description, netKg, usd, place, relation
MATCH (:Entity {id: $supplier})-[r:SUPPLIES]->(b)
MATCH (p:ShipmentPage {relation: r.id})
WITH b, r, p, p.ids AS ids
UNWIND range(0, size(ids) - 1) AS i
RETURN b.name AS buyer,
       p.date[i] AS date,
       p.hs[i] AS hs,
       p.declaration[i] AS declaration,
       p.description[i] AS description,
       CASE WHEN NOT isNaN(p.netKg[i]) THEN p.netKg[i] END AS netKg,
       CASE WHEN NOT isNaN(p.valueUSD[i]) THEN p.valueUSD[i] END AS usd,
       p.row[i] AS place,
       r.id AS relation
ORDER BY date DESC, declaration
LIMIT 1000
