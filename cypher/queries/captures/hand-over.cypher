// What somebody who is removed has captured is another's. Reads all captured files.
// $from, $to
MATCH (c:Capture)
WHERE c.owner = $from
SET c.owner = $to
