// Entities with all their records, the representative first: those that a person decided to be the same, however sure.
// Uses the constraints on Entity.id, Source.id and Dataset.id.
// $ids, $hidden: datasets that are not shown
// columns: asked, cards (each id, labels, properties, listings, urls, seen: when its dataset was read last)
UNWIND $ids AS asked
MATCH (e:Entity {id: asked})
WHERE NOT coalesce(e.dataset, '') IN $hidden
WITH asked, coalesce(COLLECT {
       MATCH (e)-[:RECORD_OF {confidence: 'possible'}]->(r:Entity)
       RETURN r LIMIT 1
     }[0], e) AS representative
WITH asked, [representative] + COLLECT {
       MATCH (m:Entity)-[:RECORD_OF {confidence: 'possible'}]->(representative)
       RETURN m ORDER BY m.id LIMIT 200
     } AS records
RETURN asked,
       COLLECT {
         UNWIND records AS record
         WITH record
         WHERE NOT coalesce(record.dataset, '') IN $hidden
         RETURN record {
           .id,
           labels: labels(record),
           seen: COLLECT {
             MATCH (d:Dataset {id: record.dataset})
             RETURN left(toString(d.importedAt), 19) LIMIT 1
           }[0],
           properties: properties(record),
           listings: COLLECT {
             MATCH (record)-[l:LISTED_IN]->(d:Designation)
             WHERE NOT coalesce(l.dataset, '') IN $hidden
             WITH d ORDER BY d.authority, d.programme, d.id LIMIT 100
             RETURN d {
               .id, .authority, .programme, .listed, .until, .reason,
               urls: COLLECT {
                 UNWIND coalesce(d.sources, []) AS source
                 MATCH (s:Source {id: source})
                 WHERE s.url IS NOT NULL
                 RETURN s.url LIMIT 20
               }
             }
           },
           urls: COLLECT {
             UNWIND coalesce(record.sources, []) AS source
             MATCH (s:Source {id: source})
             WHERE s.url IS NOT NULL
             RETURN s.url LIMIT 20
           }
         }
       } AS cards
