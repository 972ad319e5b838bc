// How many files are captured of these sources. Uses the index on Capture.source.
// $ids
// columns: captures
MATCH (c:Capture)
WHERE c.source IN $ids
RETURN count(c) AS captures
