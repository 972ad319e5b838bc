// What a question can choose by in a graph that is not in memory: the values that occur, the most frequent first.
// Reads all entities once for each property; of customs codes, those of a list or with components under them.
// columns: kind, value, count
CALL () {
  MATCH (n:Entity) WHERE n.country IS NOT NULL
  RETURN 'country' AS kind, n.country AS value, count(*) AS count
  UNION ALL
  MATCH (n:WeaponSystem) WHERE n.operator IS NOT NULL
  RETURN 'operator' AS kind, n.operator AS value, count(*) AS count
  UNION ALL
  MATCH (n:Component) WHERE n.category IS NOT NULL
  RETURN 'componentCategory' AS kind, n.category AS value, count(*) AS count
  UNION ALL
  MATCH (n:WeaponSystem) WHERE n.category IS NOT NULL
  RETURN 'weaponCategory' AS kind, n.category AS value, count(*) AS count
  UNION ALL
  MATCH (n:Entity)
  UNWIND n.topics AS topic
  RETURN 'topic' AS kind, topic AS value, count(DISTINCT n) AS count
  UNION ALL
  MATCH (d:Designation)<-[:LISTED_IN]-(n:Entity)
  WHERE coalesce(left(d.until + '-99-99', 10) > toString(date()), true)
  RETURN 'listedBy' AS kind, d.authority AS value, count(DISTINCT n) AS count
  UNION ALL
  MATCH (k:HsCode) WHERE k.tier IS NOT NULL AND k.tier <> ''
  RETURN 'tier' AS kind, k.tier AS value, count(DISTINCT k.code) AS count
  UNION ALL
  MATCH (k:HsCode) WHERE k.code IS NOT NULL
  RETURN 'hs' AS kind, k.code AS value, count(*) AS count
  UNION ALL
  MATCH (d:Dataset)
  RETURN 'dataset' AS kind, d.id AS value, 1 AS count
}
RETURN kind, value, count
ORDER BY kind, count DESC, value
