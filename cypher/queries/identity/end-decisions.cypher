// Ends what decisions did that are superseded; they themselves stay. Uses the constraints on Decision.id, SAME_AS.id and
// NOT_SAME_AS.id.
// $ids
// columns: none
UNWIND $ids AS id
MATCH (d:Decision {id: id})
REMOVE d:LiveDecision
WITH id
CALL (id) {
  MATCH ()-[r:SAME_AS {id: id}]->()
  RETURN r
  UNION ALL
  MATCH ()-[r:NOT_SAME_AS {id: id}]->()
  RETURN r
}
DELETE r
