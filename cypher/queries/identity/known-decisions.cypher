// Which of these ids are taken by a decision, and which are superseded by one. Uses the constraint on Decision.id and the
// index on Decision.supersedes.
// $ids
// columns: id, known, superseded
UNWIND $ids AS id
RETURN id,
       EXISTS { (:Decision {id: id}) } AS known,
       EXISTS { (:Decision {supersedes: id}) } AS superseded
