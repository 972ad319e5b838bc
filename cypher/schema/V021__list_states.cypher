// Lists of authorities as they were read: version, date, whole or part. Joined to nothing.
CREATE CONSTRAINT list_state_id IF NOT EXISTS FOR (n:ListState) REQUIRE n.id IS UNIQUE;
