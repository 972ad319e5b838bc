// Which of these what datasets say about entities of other datasets the store has, and what it says about them. Uses the constraint on EntityRecord.id.
// $ids
// columns: id, properties
UNWIND $ids AS id
MATCH (n:EntityRecord {id: id})
RETURN id, properties(n) AS properties
