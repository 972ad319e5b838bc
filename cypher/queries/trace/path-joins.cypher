// Purpose: how paths are joined: whether documents say that the goods of each hop go into the end. Behind a trace that leaves
//   out paths for it, the part below "// join" is put into that statement. Chains of goods are followed through four places where
//   records are one; each step has its direction in the pattern, since a predicate on it is judged behind all paths on Neo4j 5.26.
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
      MATCH ANY SHORTEST (c)
        -[:RECORD_OF {confidence: $identity}]-{0,2}()-[u1:USED_IN WHERE coalesce(u1.endsStated, true)]->{0,12}()
        -[:RECORD_OF {confidence: $identity}]-{0,2}()-[u2:USED_IN WHERE coalesce(u2.endsStated, true)]->{0,12}()
        -[:RECORD_OF {confidence: $identity}]-{0,2}()-[u3:USED_IN WHERE coalesce(u3.endsStated, true)]->{0,12}()
        -[:RECORD_OF {confidence: $identity}]-{0,2}()-[u4:USED_IN WHERE coalesce(u4.endsStated, true)]->{0,12}()
        -[:RECORD_OF {confidence: $identity}]-{0,2}(w)
      RETURN c
    } THEN 0
    WHEN size(coalesce(r.endUse, [])) > 0 AND any(o IN ends WHERE o:WeaponSystem) THEN 3
    WHEN any(t IN hops[at + 1].types WHERE t IN ['MANUFACTURES', 'DEVELOPS'])
      AND NOT EXISTS {
        MATCH ANY SHORTEST (m)
          -[:RECORD_OF {confidence: $identity}]-{0,2}()-[:MANUFACTURES|DEVELOPS|USED_IN]->{0,12}()
          -[:RECORD_OF {confidence: $identity}]-{0,2}()-[:MANUFACTURES|DEVELOPS|USED_IN]->{0,12}()
          -[:RECORD_OF {confidence: $identity}]-{0,2}()-[:MANUFACTURES|DEVELOPS|USED_IN]->{0,12}()
          -[:RECORD_OF {confidence: $identity}]-{0,2}()-[:MANUFACTURES|DEVELOPS|USED_IN]->{0,12}()
          -[:RECORD_OF {confidence: $identity}]-{0,2}(v:WeaponSystem)
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
