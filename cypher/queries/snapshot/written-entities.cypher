// What the store says now about entities that were written. Uses the constraint on Entity.id.
// $ids, $hidden: ids of datasets that are not complete
// columns: id, label (the domain label), properties, listings (as in listings), ties
//   ([{isDecision, confidence, other (id), decision (id or ''), by, at, reason}]); no row for an entity that is gone
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE e:Company|Person|Component|WeaponSystem|Vessel AND NOT coalesce(e.dataset, '') IN $hidden
RETURN e.id AS id,
       [label IN labels(e) WHERE label IN ['Company', 'Person', 'Component', 'WeaponSystem', 'Vessel']][0] AS label,
       properties(e) AS properties,
       COLLECT {
         MATCH (e)-[l:LISTED_IN]->(d:Designation)
         WHERE d.authority IS NOT NULL AND NOT coalesce(l.dataset, '') IN $hidden
         WITH DISTINCT d.authority AS authority, coalesce(d.listed, '') AS listed, coalesce(d.until, '') AS until,
              coalesce(d.programme, '') AS programme
         RETURN [authority, listed, until, programme] ORDER BY authority, listed, until, programme
       } AS listings,
       COLLECT {
         MATCH (e)-[t:RECORD_OF|SAME_AS]->(other:Entity)
         WHERE t.confidence IN ['possible', 'probable', 'confirmed'] AND other.id IS NOT NULL
         OPTIONAL MATCH (d:Decision {id: t.decision})
         RETURN {
           isDecision: type(t) = 'SAME_AS',
           confidence: t.confidence,
           other: other.id,
           decision: coalesce(t.decision, t.id, ''),
           by: coalesce(d.by, ''),
           at: coalesce(toString(d.at), ''),
           reason: coalesce(d.reason, '')
         }
       } AS ties
