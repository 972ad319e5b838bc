// What decides how each of some stands against lists, over all records that were decided to be one with it; who it may be beside
// them is in standing-pairs. Uses the constraints on Entity.id, Dataset.id and Source.id and the indexes on Proposal.left and
// Proposal.right.
// $ids, $hidden: datasets that are not shown
// columns: id, datasets ({id, imported, compared}, in seconds since 1970), listings (of a designation {id, authority, programme,
//   listed, until, ended, sources}), proposed (whether it is proposed to be one with others); no row for what no list names
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
       EXISTS {
         UNWIND records AS record
         MATCH (p:Proposal)
         WHERE p.use IS NOT NULL AND (p.left = record.id OR p.right = record.id)
         RETURN p
       } AS proposed
