// Purpose: how many starts are how far from the nearest end, by an existence check per start and distance.
// Texts put in: none. Columns: hops, count. Index: none, starts by label.
MATCH (start:Start)
WITH CASE
  WHEN EXISTS { (start)-[:HOP]->(:End) } THEN 1
  WHEN EXISTS { (start)-[:HOP]->{2}(:End) } THEN 2
  WHEN EXISTS { (start)-[:HOP]->{3}(:End) } THEN 3
  WHEN EXISTS { (start)-[:HOP]->{4}(:End) } THEN 4
  WHEN EXISTS { (start)-[:HOP]->{5}(:End) } THEN 5
  WHEN EXISTS { (start)-[:HOP]->{6}(:End) } THEN 6
END AS hops
WHERE hops IS NOT NULL
RETURN hops, count(*) AS count
