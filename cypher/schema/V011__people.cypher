// People who work with Spoor, their sessions, links and tokens: apart from the supply graph, joined to nothing.
CREATE CONSTRAINT account_id IF NOT EXISTS FOR (n:Account) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT account_key IF NOT EXISTS FOR (n:Account) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT login_session_hash IF NOT EXISTS FOR (n:LoginSession) REQUIRE n.hash IS UNIQUE;
CREATE INDEX login_session_person IF NOT EXISTS FOR (n:LoginSession) ON (n.person);
CREATE CONSTRAINT setup_link_hash IF NOT EXISTS FOR (n:SetupLink) REQUIRE n.hash IS UNIQUE;
CREATE CONSTRAINT api_token_hash IF NOT EXISTS FOR (n:ApiToken) REQUIRE n.hash IS UNIQUE;
CREATE INDEX api_token_person IF NOT EXISTS FOR (n:ApiToken) ON (n.person);
