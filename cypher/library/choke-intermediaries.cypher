// title: Intermediaries that most suppliers depend on
// Companies that stand between suppliers in the given countries and weapon systems of the given operator, by the
// number of (supplier, weapon) pairs that a chain of at most six hops through them connects. A high number makes a
// company worth a closer look; it does not say that it does anything wrong.
// $countries = ["CN", "HK"]: countries of the suppliers
// $operator = "RU": who uses the weapon systems
// columns: intermediary, id, country, pairs, suppliers, weapons
MATCH (s:Company)-[:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN]->{1,5}(m:Company)
WHERE s.country IN $countries AND s <> m
WITH DISTINCT s, m
MATCH (m)-[:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN]->{1,5}(w:WeaponSystem {operator: $operator})
WITH DISTINCT s, m, w
RETURN m.name AS intermediary,
       m.id AS id,
       m.country AS country,
       count(*) AS pairs,
       count(DISTINCT s) AS suppliers,
       count(DISTINCT w) AS weapons
ORDER BY pairs DESC, id
LIMIT 25
