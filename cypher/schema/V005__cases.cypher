// Saved investigations: apart from the supply graph, joined to nothing.
CREATE CONSTRAINT case_id IF NOT EXISTS FOR (n:Case) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT case_share IF NOT EXISTS FOR (n:Case) REQUIRE n.share IS UNIQUE;
