// Says what a job is at; forgets those that ended a day ago. Uses the constraint on ImportJob.id. A Spoor that lost the
// job to another posts nothing, and what is over stays so until the job is claimed again: two threads post, and the one
// that comes late may have looked before the end. The first SET locks the node, so that what is read after it holds.
// $id, $spoor: who runs it, $status: as JSON, $isOver
// columns: wish (what somebody asked of it meanwhile, or null)
MATCH (j:ImportJob {id: $id})
SET j.asked = $spoor
WITH j, j.wish AS wish
WHERE j.spoor = $spoor AND (NOT j.isOver OR $isOver)
SET j.wish = null, j.status = $status, j.isOver = $isOver, j.posted = datetime.realtime()
WITH wish
CALL () {
  MATCH (old:ImportJob)
  WHERE old.isOver AND old.posted < datetime.realtime() - duration({days: 1})
  DELETE old
}
RETURN wish
