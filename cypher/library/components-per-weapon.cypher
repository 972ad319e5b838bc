// title: Components of a weapon system with their makers
// Every component that a source says was found in or is made for the weapon system, directly or inside another
// component, with the companies that make it, the HS codes, and the sources that say so. A maker's part in a weapon is
// no proof that the maker broke a law.
// $weapon = "Garpiya": part of the weapon system's name
// columns: weapon, component, category, part, makers, countries, hs, confidence, sources
MATCH (w:WeaponSystem)
WHERE toLower(w.name) CONTAINS toLower($weapon)
MATCH p = (c:Component)-[:USED_IN]->{1,3}(w)
OPTIONAL MATCH (maker:Company)-[:MANUFACTURES]->(c)
WITH w, c, head(relationships(p)) AS first, collect(DISTINCT maker.name) AS makers, collect(DISTINCT maker.country) AS countries
RETURN w.name AS weapon,
       c.name AS component,
       c.category AS category,
       c.partNumber AS part,
       makers,
       CASE WHEN countries = [] THEN [x IN [c.makerCountry] WHERE x IS NOT NULL] ELSE countries END AS countries,
       c.hs AS hs,
       first.confidence AS confidence,
       first.sources AS sources
ORDER BY weapon, category, component
