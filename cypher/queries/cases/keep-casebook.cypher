// Keeps what is collected in a case, if it still has the version that was read. Uses the constraints on Case.id and Casebook.case.
// $id: of the case, $version: that was read, 0 for none, $content: JSON, $files: SHA-256 of each attached file
// columns: version; no row if somebody else was quicker, or the case is gone
MATCH (c:Case {id: $id})
MERGE (b:Casebook {case: c.id})
SET b.asked = true
WITH b
WHERE coalesce(b.version, 0) = $version
SET b.version = $version + 1, b.content = $content, b.files = $files
RETURN b.version AS version
