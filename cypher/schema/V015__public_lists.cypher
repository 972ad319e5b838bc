// What is known of each public list: when it was fetched and imported, and whether it is renewed. Joined to nothing.
CREATE CONSTRAINT public_list_id IF NOT EXISTS FOR (n:PublicList) REQUIRE n.id IS UNIQUE;
