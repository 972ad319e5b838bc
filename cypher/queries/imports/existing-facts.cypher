// Which of these facts about single entities the store has, and what it says. Uses the constraint on Fact.id.
// $ids
// columns: id, properties
UNWIND $ids AS id
MATCH (n:Fact {id: id})
RETURN id, properties(n) AS properties
