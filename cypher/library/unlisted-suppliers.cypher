// title: Suppliers of weapons not known to be listed by an authority
// Companies in the given countries from which a chain of at most six hops leads to a weapon system of the given
// operator, and of which no listing in the data says that the authority lists them today. Whether its list was read, and searched
// for them, stands at each company. For each, the weapons reached and who lists it otherwise.
// $countries = ["CN", "HK"]: countries of the suppliers
// $operator = "RU": who uses the weapon systems
// $authority = "EU": EU, US-OFAC, US-BIS, GB-FCDO or UA-NSDC
// columns: supplier, id, country, weapons, reached, listedBy
MATCH (s:Company)
WHERE s.country IN $countries
  AND NOT EXISTS {
    MATCH (s)-[:LISTED_IN]->(d:Designation {authority: $authority})
    WHERE coalesce(left(d.until + '-99-99', 10) > toString(date()), true)
  }
MATCH (s)-[:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN]->{1,6}(w:WeaponSystem {operator: $operator})
WITH s, collect(DISTINCT w.name) AS reached
RETURN s.name AS supplier,
       s.id AS id,
       s.country AS country,
       size(reached) AS weapons,
       reached,
       COLLECT {
         MATCH (s)-[:LISTED_IN]->(d:Designation)
         WHERE coalesce(left(d.until + '-99-99', 10) > toString(date()), true)
         WITH DISTINCT d.authority AS authority
         RETURN authority ORDER BY authority
       } AS listedBy
ORDER BY weapons DESC, id
