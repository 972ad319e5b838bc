// Purpose: how paths are joined: whether documents say that the goods of each hop go into the end. Behind a trace that leaves
//   out paths for it, the part below "// join" is put into that statement.
// Parameters: $paths: list of maps {nodes: ids, hops: list of maps {relations: ids, types}}
//   $identity: how sure decisions have to be that make records one; 'none': each is by itself
//   $joins: words of the joins that are not left out
// Columns: nodes, join (a word)
// Index used: the constraint on Entity.id.
UNWIND $paths AS path
WITH path.nodes AS nodes, path.hops AS hops
// join
CALL (nodes, hops) {
  MATCH (w:Entity {id: nodes[-1]})
  WITH w, COLLECT { MATCH (o:Entity)-[:RECORD_OF {confidence: $identity}]->{0,1}(w) RETURN o } AS ends
  UNWIND range(0, size(hops) - 1) AS at
  MATCH (m:Entity {id: nodes[at + 1]})
  WITH w, ends, at, m,
    COLLECT { MATCH (o:Entity)-[:RECORD_OF {confidence: $identity}]->{0,1}(m) RETURN o } AS records
  UNWIND records AS record
  MATCH (record)-[r]-(:Entity)
  WHERE r.id IN hops[at].relations AND type(r) IN hops[at].types
  WITH at, CASE
    WHEN NOT any(o IN records WHERE o:Company)
      THEN CASE WHEN type(r) <> 'USED_IN' THEN null WHEN coalesce(r.endsStated, true) THEN 0 ELSE 2 END
    WHEN at + 1 = size(hops) THEN 0
    WHEN any(o IN ends WHERE o.id IN r.endUse) THEN 0
    WHEN EXISTS {
      MATCH (c:Component&Entity)
      WHERE c.id IN coalesce(r.components, []) + CASE type(r) WHEN 'IMPORTED_BY' THEN [startNode(r).id] ELSE [] END
      MATCH ANY SHORTEST (c)((x:Entity)-[u:USED_IN|RECORD_OF]-(y:Entity)
        WHERE u.confidence = $identity AND type(u) = 'RECORD_OF'
          OR type(u) = 'USED_IN' AND startNode(u) = x AND coalesce(u.endsStated, true)){0,50}(w)
      RETURN c
    } THEN 0
    WHEN size(coalesce(r.endUse, [])) > 0 AND any(o IN ends WHERE o:WeaponSystem) THEN 3
    WHEN any(t IN hops[at + 1].types WHERE t IN ['MANUFACTURES', 'DEVELOPS'])
      AND NOT EXISTS {
        MATCH ANY SHORTEST (m)((x:Entity)-[u:MANUFACTURES|DEVELOPS|USED_IN|RECORD_OF]-(y:Entity)
          WHERE u.confidence = $identity AND type(u) = 'RECORD_OF'
            OR type(u) <> 'RECORD_OF' AND startNode(u) = x){1,50}(v:WeaponSystem)
        WHERE NOT v IN ends
        RETURN v
      } THEN 1
    ELSE 2
  END AS rank
  WITH at, coalesce(min(rank), 0) AS best
  WITH ['stated', 'only-maker', 'open', 'other-use'][max(best)] AS join
  WHERE join IN $joins
  RETURN join
}
RETURN nodes, join
