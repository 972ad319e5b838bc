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
    AND (s.labels IS NULL OR EXISTS { MATCH (m:Entity)-[:RECORD_OF {confidence: $identity}]->{0,1}(n) WHERE any(l IN labels(m) WHERE l IN s.labels) })
    AND (s.roles IS NULL OR EXISTS { MATCH (m:Company)-[:RECORD_OF {confidence: $identity}]->{0,1}(n) } AND (
      'maker' IN s.roles AND EXISTS { MATCH (n)<-[:RECORD_OF {confidence: $identity}]-{0,1}(m:Entity)-[:MANUFACTURES]->(:Component) }
      OR 'weapon_maker' IN s.roles
        AND EXISTS { MATCH (n)<-[:RECORD_OF {confidence: $identity}]-{0,1}(m:Entity)-[:MANUFACTURES]->(:WeaponSystem) }
      OR 'last_recipient' IN s.roles AND EXISTS {
          MATCH (n)<-[:RECORD_OF {confidence: $identity}]-{0,1}(m:Entity)<-[:SUPPLIES|IMPORTED_BY]-(o:Entity)
          WHERE o <> n AND NOT EXISTS { (o)-[:RECORD_OF {confidence: $identity}]->(n) } }
        AND NOT EXISTS {
          MATCH (n)<-[:RECORD_OF {confidence: $identity}]-{0,1}(m:Entity)-[:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN]->(o:Entity)
          WHERE o <> n AND NOT EXISTS { (o)-[:RECORD_OF {confidence: $identity}]->(n) } }))
    AND (s.countries IS NULL OR EXISTS { MATCH (m:Entity)-[:RECORD_OF {confidence: $identity}]->{0,1}(n) WHERE m.country IN s.countries })
    AND (s.operators IS NULL OR EXISTS { MATCH (m:Entity)-[:RECORD_OF {confidence: $identity}]->{0,1}(n) WHERE m.operator IN s.operators })
    AND (s.categories IS NULL OR EXISTS { MATCH (m:Entity)-[:RECORD_OF {confidence: $identity}]->{0,1}(n) WHERE m.category IN s.categories })
    AND (s.topics IS NULL OR EXISTS { MATCH (m:Entity)-[:RECORD_OF {confidence: $identity}]->{0,1}(n) WHERE any(t IN m.topics WHERE t IN s.topics) })
    AND (s.ids IS NULL OR EXISTS { MATCH (m:Entity)-[:RECORD_OF {confidence: $identity}]->{0,1}(n) WHERE m.id IN s.ids })
    AND (s.listedBy IS NULL OR EXISTS {
      MATCH (n)<-[:RECORD_OF {confidence: $identity}]-{0,1}(m:Entity)-[:LISTED_IN]->(d:Designation) WHERE d.authority IN s.listedBy })
    AND (s.words IS NULL OR EXISTS {
      MATCH (m:Entity)-[:RECORD_OF {confidence: $identity}]->{0,1}(n)
      WHERE any(t IN [m.name, m.id, m.partNumber] + coalesce(m.aliases, [])
                WHERE all(w IN s.words[0..100] WHERE toLower(t) CONTAINS w)) })
  RETURN count(n) AS chosen
}
RETURN s.role AS role, chosen,
       [id IN coalesce(s.ids, []) WHERE NOT EXISTS { MATCH (e:Entity {id: id}) }] AS unknown
ORDER BY i
