// Asks the Spoor that runs a job to cancel, hold or resume it. Uses the constraint on ImportJob.id.
// $id, $wish
// columns: id; no row if there is no such job, or it is over
MATCH (j:ImportJob {id: $id})
WHERE NOT j.isOver
SET j.wish = $wish
RETURN j.id AS id
