// The live decisions that name one of these entities. Uses the indexes on Decision.left and Decision.right.
// $ids
// columns: decision (properties); one that names two of them comes twice
UNWIND $ids AS id
CALL (id) {
  MATCH (d:Decision {left: id})
  WHERE d:LiveDecision
  RETURN d
  UNION
  MATCH (d:Decision {right: id})
  WHERE d:LiveDecision
  RETURN d
}
RETURN properties(d) AS decision
