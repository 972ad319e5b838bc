// Purpose: what a script that rebuilds an export needs to find entities by id. Part of such a script.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE
