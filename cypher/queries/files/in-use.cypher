// Which of these files a casebook has attached, or are captured of a source. At most as many casebooks as cases, which
// have a limit; uses the index on Capture.sha256.
// $files: SHA-256
// columns: file
MATCH (b:Casebook)
UNWIND b.files AS file
WITH DISTINCT file
WHERE file IN $files
RETURN file
UNION
MATCH (c:Capture)
WHERE c.sha256 IN $files
RETURN DISTINCT c.sha256 AS file
