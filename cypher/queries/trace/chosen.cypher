// How many nodes each selector of a trace chooses, and which of its ids do not exist. Says the same as paths.cypher.
// $selectors: as there
// columns: role, chosen, unknown (ids)
// Index used: the constraint on Entity.id for ids; nodes are counted by a scan of the label Entity.
UNWIND range(0, size($selectors) - 1) AS i
WITH i, $selectors[i] AS s
CALL (s) {
  MATCH (n:Entity)
  WHERE (s.labels IS NULL OR any(l IN labels(n) WHERE l IN s.labels))
    AND (s.roles IS NULL OR n:Company AND (
      'maker' IN s.roles AND EXISTS { (n)-[:MANUFACTURES]->(:Component) }
      OR 'weapon_maker' IN s.roles AND EXISTS { (n)-[:MANUFACTURES]->(:WeaponSystem) }
      OR 'last_recipient' IN s.roles AND EXISTS { (n)<-[:SUPPLIES|IMPORTED_BY]-(m:Entity) WHERE m <> n }
        AND NOT EXISTS { (n)-[:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN]->(m:Entity) WHERE m <> n }))
    AND (s.countries IS NULL OR n.country IN s.countries)
    AND (s.operators IS NULL OR n.operator IN s.operators)
    AND (s.categories IS NULL OR n.category IN s.categories)
    AND (s.topics IS NULL OR any(t IN n.topics WHERE t IN s.topics))
    AND (s.ids IS NULL OR n.id IN s.ids)
    AND (s.listedBy IS NULL OR EXISTS {
      MATCH (n)-[:LISTED_IN]->(d:Designation)
      WHERE d.authority IN s.listedBy
        AND coalesce(left(d.until + '-99-99', 10) > toString(date()), true)
    })
    AND (s.words IS NULL OR any(t IN [n.name, n.id, n.partNumber] + coalesce(n.aliases, [])
                                WHERE all(w IN s.words[0..100] WHERE toLower(t) CONTAINS w)))
  RETURN count(n) AS chosen
}
RETURN s.role AS role, chosen,
       [id IN coalesce(s.ids, []) WHERE NOT EXISTS { MATCH (e:Entity {id: id}) }] AS unknown
ORDER BY i
