// How many nodes each selector of a trace chooses, and which of its ids do not exist. Says the same as
// paths-joined.cypher.
// $selectors, $identity: as there
// columns: role, chosen, unknown (ids)
// Index used: the constraint on Entity.id for ids; nodes are counted by a scan of the label Entity.
UNWIND range(0, size($selectors) - 1) AS i
WITH i, $selectors[i] AS s
CALL (s) {
  MATCH (n:Entity)
  WHERE NOT EXISTS { (n)-[:RECORD_OF {confidence: $identity}]->() }
  WITH s, n, COLLECT { MATCH (m:Entity)-[:RECORD_OF {confidence: $identity}]->{0,1}(n) RETURN m } AS records
  WHERE (s.labels IS NULL OR any(m IN records[0..1000] WHERE any(l IN labels(m) WHERE l IN s.labels)))
    AND (s.roles IS NULL OR any(m IN records[0..1000] WHERE m:Company) AND (
      'maker' IN s.roles AND EXISTS {
        UNWIND records AS m MATCH (m)-[:MANUFACTURES]->(:Component) }
      OR 'weapon_maker' IN s.roles AND EXISTS {
        UNWIND records AS m MATCH (m)-[:MANUFACTURES]->(:WeaponSystem) }
      OR 'last_recipient' IN s.roles AND EXISTS {
          UNWIND records AS m MATCH (m)<-[:SUPPLIES|IMPORTED_BY]-(o:Entity) WHERE NOT o IN records }
        AND NOT EXISTS {
          UNWIND records AS m
          MATCH (m)-[:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN]->(o:Entity)
          WHERE NOT o IN records }))
    AND (s.countries IS NULL OR any(m IN records WHERE m.country IN s.countries))
    AND (s.operators IS NULL OR any(m IN records WHERE m.operator IN s.operators))
    AND (s.categories IS NULL OR any(m IN records WHERE m.category IN s.categories))
    AND (s.topics IS NULL OR any(m IN records[0..1000] WHERE any(t IN m.topics WHERE t IN s.topics)))
    AND (s.ids IS NULL OR any(m IN records WHERE m.id IN s.ids))
    AND (s.listedBy IS NULL OR EXISTS {
      UNWIND records AS m MATCH (m)-[:LISTED_IN]->(d:Designation)
      WHERE d.authority IN s.listedBy
        AND coalesce(left(d.until + '-99-99', 10) > toString(date()), true) })
    AND (s.words IS NULL OR any(m IN records[0..1000] WHERE
      any(t IN [m.name, m.id, m.partNumber] + coalesce(m.aliases, [])
          WHERE all(w IN s.words[0..100] WHERE toLower(t) CONTAINS w))))
  RETURN count(n) AS chosen
}
RETURN s.role AS role, chosen,
       [id IN coalesce(s.ids, []) WHERE NOT EXISTS { MATCH (e:Entity {id: id}) }] AS unknown
ORDER BY i
