// Proposals: pairs of records that may be one entity. Found by id, by either side, and by the dataset of either side.
CREATE CONSTRAINT proposal_id IF NOT EXISTS FOR (n:Proposal) REQUIRE n.id IS UNIQUE;
CREATE INDEX proposal_left IF NOT EXISTS FOR (n:Proposal) ON (n.left);
CREATE INDEX proposal_right IF NOT EXISTS FOR (n:Proposal) ON (n.right);
CREATE INDEX proposal_use IF NOT EXISTS FOR (n:Proposal) ON (n.use);
