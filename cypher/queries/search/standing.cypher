// What decides how somebody stands against lists, over all records that were decided to be one with it.
// Uses the constraints on Entity.id and Dataset.id and the indexes on Proposal.left and Proposal.right.
// $id, $hidden: datasets that are not shown
// columns: datasets ({id, imported, compared}, in seconds since 1970), listings ({authority, ended}), pairs and owners
//   ({authority, id, name}); no row for what no list names
MATCH (e:Entity {id: $id})
WHERE e:Company OR e:Person OR e:Vessel
OPTIONAL MATCH (e)-[:RECORD_OF {confidence: 'possible'}]->(other:Entity)
WITH coalesce(other, e) AS representative
MATCH (representative)<-[:RECORD_OF {confidence: 'possible'}]-{0,1}(record:Entity)
WHERE NOT coalesce(record.dataset, '') IN $hidden
WITH collect(DISTINCT record) AS records
WHERE size(records) > 0
RETURN COLLECT {
         UNWIND records AS record
         WITH DISTINCT record.dataset AS id
         MATCH (d:Dataset {id: id})
         RETURN {id: id, imported: coalesce(d.importedAt.epochSeconds, 0), compared: coalesce(d.comparedAt.epochSeconds, 0)}
       } AS datasets,
       COLLECT {
         UNWIND records AS record
         MATCH (record)-[l:LISTED_IN]->(d:Designation)
         WHERE d.authority IS NOT NULL AND NOT coalesce(l.dataset, '') IN $hidden
         RETURN DISTINCT {
           authority: d.authority,
           ended: NOT coalesce(left(d.until + '-99-99', 10) > toString(date()), true)
         }
       } AS listings,
       COLLECT {
         UNWIND records AS record
         MATCH (p:Proposal)
         WHERE p.use IS NOT NULL AND (p.left = record.id OR p.right = record.id)
         MATCH (o:Entity {id: CASE p.left WHEN record.id THEN p.right ELSE p.left END})
         WHERE NOT o IN records
           AND NOT coalesce(o.dataset, '') IN $hidden
           AND NOT EXISTS { (record)-[:SAME_AS|NOT_SAME_AS]-(o) }
           AND NOT EXISTS { MATCH (d:Decision {left: p.left, right: p.right}) WHERE d:LiveDecision }
           AND NOT EXISTS { MATCH (d:Decision {left: p.right, right: p.left}) WHERE d:LiveDecision }
         OPTIONAL MATCH (o)-[:RECORD_OF {confidence: 'possible'}]->(up:Entity)
         WITH DISTINCT coalesce(up, o) AS head
         MATCH (head)<-[:RECORD_OF {confidence: 'possible'}]-{0,1}(listed:Entity)
         MATCH (listed)-[l:LISTED_IN]->(d:Designation)
         WHERE d.authority IS NOT NULL AND NOT coalesce(l.dataset, '') IN $hidden
           AND coalesce(left(d.until + '-99-99', 10) > toString(date()), true)
         WITH DISTINCT d.authority AS authority, head ORDER BY authority, head.id
         RETURN {authority: authority, id: head.id, name: coalesce(head.name, head.id)}
       } AS pairs,
       COLLECT {
         UNWIND records AS record
         MATCH (o:Entity)-[owns:OWNS]->(record)
         WHERE NOT o IN records
           AND NOT coalesce(owns.dataset, '') IN $hidden
           AND owns.unit = 'percent' AND owns.value >= 50
           AND coalesce(left(owns.validTo + '-99-99', 10) > toString(date()), true)
         OPTIONAL MATCH (o)-[:RECORD_OF {confidence: 'possible'}]->(up:Entity)
         WITH DISTINCT coalesce(up, o) AS head
         MATCH (head)<-[:RECORD_OF {confidence: 'possible'}]-{0,1}(listed:Entity)
         MATCH (listed)-[l:LISTED_IN]->(d:Designation)
         WHERE d.authority IS NOT NULL AND NOT coalesce(l.dataset, '') IN $hidden
           AND coalesce(left(d.until + '-99-99', 10) > toString(date()), true)
         WITH DISTINCT d.authority AS authority, head ORDER BY authority, head.id
         RETURN {authority: authority, id: head.id, name: coalesce(head.name, head.id)}
       } AS owners
