// The user of the Bolt door, with this password whatever it had before. Runs on the system database. Reads no graph.
// $password
CREATE OR REPLACE USER owner SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED
