// Which of these files a casebook has attached. At most as many casebooks as cases, which have a limit.
// $files: SHA-256
// columns: file
MATCH (b:Casebook)
UNWIND b.files AS file
WITH DISTINCT file
WHERE file IN $files
RETURN file
