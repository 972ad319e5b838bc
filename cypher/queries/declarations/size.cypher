// How many declarations there are. Reads all pages of them.
// $hidden: datasets that are not complete
// columns: declarations, pages
MATCH (p:ShipmentPage)
WHERE NOT p.dataset IN $hidden
RETURN coalesce(sum(p.count), 0) AS declarations, count(p) AS pages
