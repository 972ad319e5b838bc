// Which of these HS codes the store has, and what it says about them. Uses the constraint on HsCode.id.
// $ids
// columns: id, properties
UNWIND $ids AS id
MATCH (n:HsCode {id: id})
RETURN id, properties(n) AS properties
