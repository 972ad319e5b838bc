// title: Decisions on who is who
// What was decided of which records, by whom and why, the newest first; of one batch, or of all. A decision that was
// superseded or withdrawn is live no longer.
// $batch = "": id of a batch; empty for all
// columns: at, verdict, live, by, leftName, left, rightName, right, confidence, reason, decision
MATCH (d:Decision)
WHERE $batch = '' OR d.batch = $batch
WITH d ORDER BY d.at DESC, d.id
LIMIT 1000
OPTIONAL MATCH (left:Entity {id: d.left})
OPTIONAL MATCH (right:Entity {id: d.right})
RETURN d.at AS at,
       d.verdict AS verdict,
       d:LiveDecision AS live,
       d.by AS by,
       left.name AS leftName,
       d.left AS left,
       right.name AS rightName,
       d.right AS right,
       d.confidence AS confidence,
       d.reason AS reason,
       d.id AS decision
ORDER BY at DESC, decision
