// Claims that were entered by hand, each version of them: apart from the supply graph, joined to nothing. What they say
// stands in the graph as the data of any import.
CREATE CONSTRAINT entered_claim_key IF NOT EXISTS FOR (n:EnteredClaim) REQUIRE n.key IS UNIQUE;
CREATE INDEX entered_claim_id IF NOT EXISTS FOR (n:EnteredClaim) ON (n.id);
CREATE INDEX entered_claim_dataset IF NOT EXISTS FOR (n:EnteredClaim) ON (n.dataset);
