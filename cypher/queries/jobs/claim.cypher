// Makes a job that of one Spoor, unless another is at it. Uses the constraint on ImportJob.id. The first SET locks the
// node, so that what is read after it holds.
// $id, $kind: of job, $spoor: who asks, $status: as JSON, $seconds: after which silence the Spoor that runs it counts as gone
// columns: id; no row if another is at it
MERGE (j:ImportJob {id: $id})
SET j.asked = $spoor
WITH j
WHERE j.spoor IS NULL OR j.spoor = $spoor OR j.isOver
   OR j.posted < datetime.realtime() - duration({seconds: $seconds})
SET j.spoor = $spoor, j.kind = $kind, j.status = $status, j.isOver = false, j.posted = datetime.realtime(), j.wish = null
RETURN j.id AS id
