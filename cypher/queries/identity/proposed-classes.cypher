// The classes in which pairs were proposed. Uses the constraint on Proposal.id.
// $ids: of proposals
// columns: id, class
UNWIND $ids AS id
MATCH (p:Proposal {id: id})
RETURN p.id AS id, p.class AS class
