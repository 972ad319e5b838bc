// Decisions on who is who, and the live state that they make.
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE;
CREATE INDEX decision_left IF NOT EXISTS FOR (n:Decision) ON (n.left);
CREATE INDEX decision_right IF NOT EXISTS FOR (n:Decision) ON (n.right);
CREATE INDEX decision_batch IF NOT EXISTS FOR (n:Decision) ON (n.batch);
CREATE INDEX decision_supersedes IF NOT EXISTS FOR (n:Decision) ON (n.supersedes);
CREATE INDEX decision_at IF NOT EXISTS FOR (n:Decision) ON (n.at);
CREATE CONSTRAINT same_as_id IF NOT EXISTS FOR ()-[r:SAME_AS]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT not_same_as_id IF NOT EXISTS FOR ()-[r:NOT_SAME_AS]-() REQUIRE r.id IS UNIQUE;
// How old a dataset is decides which record stands for an identity.
MATCH (d:Dataset)
WHERE d.firstImportedAt IS NULL AND d.importedAt IS NOT NULL
SET d.firstImportedAt = d.importedAt;
