// What is collected in saved investigations: one casebook each, apart from the supply graph, joined to nothing.
CREATE CONSTRAINT casebook_case IF NOT EXISTS FOR (n:Casebook) REQUIRE n.case IS UNIQUE;
