// People whom a provider vouches for, its ids of their sessions, and its logout tokens that were used.
CREATE CONSTRAINT account_subject IF NOT EXISTS FOR (n:Account) REQUIRE (n.issuer, n.subject) IS UNIQUE;
CREATE INDEX login_session_provider_session IF NOT EXISTS FOR (n:LoginSession) ON (n.providerSession);
CREATE CONSTRAINT used_logout_token_hash IF NOT EXISTS FOR (n:UsedLogoutToken) REQUIRE n.hash IS UNIQUE;
