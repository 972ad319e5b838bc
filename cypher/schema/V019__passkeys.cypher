// Passkeys of people, and what a browser has been asked to have signed and is waited for.
CREATE CONSTRAINT passkey_credential IF NOT EXISTS FOR (n:Passkey) REQUIRE n.credential IS UNIQUE;
CREATE INDEX passkey_person IF NOT EXISTS FOR (n:Passkey) ON (n.person);
CREATE CONSTRAINT passkey_challenge_hash IF NOT EXISTS FOR (n:PasskeyChallenge) REQUIRE n.hash IS UNIQUE;
