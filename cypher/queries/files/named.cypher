// The attached files that casebooks and captured files name. Reads all of them.
// columns: file (SHA-256)
CALL () {
  MATCH (b:Casebook)
  UNWIND b.files AS file
  RETURN file
  UNION
  MATCH (c:Capture)
  RETURN c.sha256 AS file
}
RETURN DISTINCT file
ORDER BY file
