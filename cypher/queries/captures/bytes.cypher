// How many bytes all captured files have together. Reads all of them.
// columns: bytes
MATCH (c:Capture)
WITH DISTINCT c.sha256 AS file, c.bytes AS bytes
RETURN coalesce(sum(bytes), 0) AS bytes
