// What people decided of rows that may be about a part, each version of it: apart from the supply graph, joined to nothing.
CREATE CONSTRAINT part_decision_slot IF NOT EXISTS FOR (n:PartDecision) REQUIRE n.slot IS UNIQUE;
CREATE INDEX part_decision_key IF NOT EXISTS FOR (n:PartDecision) ON (n.key);
CREATE INDEX part_decision_current IF NOT EXISTS FOR (n:PartDecision) ON (n.current);
