// Somebody listed with whom nobody has decided yet whether each of some is one. A statement of its own and in steps: planning it
// took longer than all else of a first question, and most are proposed with nobody. Uses the constraint on Entity.id and the
// indexes on Proposal.left, Proposal.right and Decision.left.
// $ids, $hidden: datasets that are not shown
// columns: id, pairs ({authority, programme, id, name})
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
WHERE e:Company OR e:Person OR e:Vessel
OPTIONAL MATCH (e)-[:RECORD_OF {confidence: 'possible'}]->(other:Entity)
WITH wanted, coalesce(other, e) AS representative
WITH wanted, [representative] + COLLECT {
       MATCH (representative)<-[:RECORD_OF {confidence: 'possible'}]-(record:Entity)
       RETURN record
     } AS all
WITH wanted, [record IN all WHERE NOT coalesce(record.dataset, '') IN $hidden] AS records
WHERE size(records) > 0
RETURN wanted AS id,
       COLLECT {
         UNWIND records AS record
         MATCH (p:Proposal)
         WHERE p.use IS NOT NULL AND (p.left = record.id OR p.right = record.id)
         WITH record, p.left AS left, p.right AS right
         WHERE NOT EXISTS { MATCH (d:Decision {left: left, right: right}) WHERE d:LiveDecision }
           AND NOT EXISTS { MATCH (d:Decision {left: right, right: left}) WHERE d:LiveDecision }
         MATCH (o:Entity {id: CASE left WHEN record.id THEN right ELSE left END})
         WHERE NOT o IN records
           AND NOT coalesce(o.dataset, '') IN $hidden
           AND NOT EXISTS { (record)-[:SAME_AS|NOT_SAME_AS]-(o) }
         WITH DISTINCT o
         OPTIONAL MATCH (o)-[:RECORD_OF {confidence: 'possible'}]->(up:Entity)
         WITH DISTINCT coalesce(up, o) AS head
         WITH head, [head] + COLLECT {
                MATCH (head)<-[:RECORD_OF {confidence: 'possible'}]-(each:Entity)
                RETURN each
              } AS heads
         UNWIND heads AS listed
         MATCH (listed)-[l:LISTED_IN]->(d:Designation)
         WHERE d.authority IS NOT NULL AND NOT coalesce(l.dataset, '') IN $hidden
           AND coalesce(left(d.until + '-99-99', 10) > toString(date()), true)
         WITH DISTINCT d.authority AS authority, d.programme AS programme, head ORDER BY authority, head.id, programme
         RETURN {authority: authority, programme: coalesce(programme, ''), id: head.id, name: coalesce(head.name, head.id)}
       } AS pairs
