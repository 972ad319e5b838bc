// Captured files of sources: what a source said when somebody kept it.
CREATE CONSTRAINT capture_key IF NOT EXISTS FOR (n:Capture) REQUIRE n.key IS UNIQUE;
CREATE INDEX capture_id IF NOT EXISTS FOR (n:Capture) ON (n.id);
CREATE INDEX capture_source IF NOT EXISTS FOR (n:Capture) ON (n.source);
CREATE INDEX capture_dataset IF NOT EXISTS FOR (n:Capture) ON (n.dataset);
CREATE INDEX capture_sha256 IF NOT EXISTS FOR (n:Capture) ON (n.sha256);
