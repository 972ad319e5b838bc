// What decides how each of some stands against lists, over all records that were decided to be one with it.
// Uses the constraints on Entity.id, Dataset.id and Source.id and the indexes on Proposal.left and Proposal.right.
// $ids, $hidden: datasets that are not shown
// columns: id, datasets ({id, imported, compared}, in seconds since 1970), listings (of a designation {id, authority, programme,
//   listed, until, ended, sources}), pairs ({authority, programme, id, name}); no row for what no list names
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
WHERE e:Company OR e:Person OR e:Vessel
OPTIONAL MATCH (e)-[:RECORD_OF {confidence: 'possible'}]->(other:Entity)
WITH wanted, coalesce(other, e) AS representative
MATCH (representative)<-[:RECORD_OF {confidence: 'possible'}]-{0,1}(record:Entity)
WHERE NOT coalesce(record.dataset, '') IN $hidden
WITH wanted, collect(DISTINCT record) AS records
WHERE size(records) > 0
RETURN wanted AS id,
       COLLECT {
         UNWIND records AS record
         WITH DISTINCT record.dataset AS id
         MATCH (d:Dataset {id: id})
         RETURN {id: id, imported: coalesce(d.importedAt.epochSeconds, 0), compared: coalesce(d.comparedAt.epochSeconds, 0)}
       } AS datasets,
       COLLECT {
         UNWIND records AS record
         MATCH (record)-[l:LISTED_IN]->(d:Designation)
         WHERE d.authority IS NOT NULL AND NOT coalesce(l.dataset, '') IN $hidden
         WITH DISTINCT d ORDER BY d.authority, d.programme, d.id
         RETURN d {
           .id, .authority, .programme, .listed, .until,
           ended: NOT coalesce(left(d.until + '-99-99', 10) > toString(date()), true),
           sources: COLLECT {
             UNWIND coalesce(d.sources, []) AS source
             MATCH (s:Source {id: source})
             RETURN properties(s)
           }
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
         WITH DISTINCT d.authority AS authority, d.programme AS programme, head ORDER BY authority, head.id, programme
         RETURN {authority: authority, programme: coalesce(programme, ''), id: head.id, name: coalesce(head.name, head.id)}
       } AS pairs
