// Purpose: what a script that rebuilds an export needs to find sources by id. Part of such a script.
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE
