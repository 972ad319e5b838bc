// A proposal. Uses the constraint on Proposal.id.
// $id, $hidden: unused; every read for matching has it
// columns: class, probability, features
MATCH (p:Proposal {id: $id})
RETURN p.class AS class, p.probability AS probability, p.features AS features, size($hidden) AS hidden
