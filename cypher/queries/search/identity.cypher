// The identities that entities are records of, at the lowest level of confidence. Uses the constraints on Entity.id and
// Decision.id.
// $ids, $hidden: datasets that are not shown
// columns: id, representative, members ({id, labels, name, dataset}, the representative first), decisions ({properties, live});
//   no row for who is alone
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
OPTIONAL MATCH (e)-[:RECORD_OF {confidence: 'possible'}]->(other:Entity)
WITH wanted, coalesce(other, e) AS representative
WHERE EXISTS { (representative)<-[:RECORD_OF {confidence: 'possible'}]-() }
WITH wanted, representative,
     [representative] + COLLECT {
       MATCH (representative)<-[:RECORD_OF {confidence: 'possible'}]-(member:Entity)
       WHERE NOT coalesce(member.dataset, '') IN $hidden
       RETURN member ORDER BY member.id
     } AS members
RETURN wanted AS id,
       representative.id AS representative,
       [member IN members | {
         id: member.id,
         labels: [label IN labels(member) WHERE label <> 'Entity'],
         name: member.name,
         dataset: member.dataset
       }] AS members,
       COLLECT {
         UNWIND members AS member
         MATCH (member)-[r:SAME_AS]->(:Entity)
         MATCH (d:Decision {id: r.decision})
         WITH d ORDER BY d.at DESC, d.id
         RETURN properties(d)
       } AS decisions
