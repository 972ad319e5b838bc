// Decisions by id. Uses the constraint on Decision.id.
// $ids, $hidden: ids of datasets that are not complete
// columns: decision (properties), live, asleep
UNWIND $ids AS id
MATCH (d:Decision {id: id})
RETURN properties(d) AS decision,
       d:LiveDecision AS live,
       d:LiveDecision AND NOT (
         EXISTS { MATCH (e:Entity {id: d.left}) WHERE NOT coalesce(e.dataset, '') IN $hidden }
         AND EXISTS { MATCH (e:Entity {id: d.right}) WHERE NOT coalesce(e.dataset, '') IN $hidden }
       ) AS asleep
