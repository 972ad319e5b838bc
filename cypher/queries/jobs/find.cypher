// What jobs of one kind are at; those of before there were kinds are imports: one, or all, the newest first. Uses the constraint on ImportJob.id for one.
// $kind, $ids: of which, $spoor: who asks, $seconds: after which silence the Spoor that runs it counts as gone
// columns: id, status (JSON), isOver, isOurs, isAlive
MATCH (j:ImportJob)
WHERE coalesce(j.kind, 'import') = $kind AND ($ids = [] OR j.id IN $ids)
RETURN j.id AS id, j.status AS status, j.isOver AS isOver, j.spoor = $spoor AS isOurs,
       j.posted > datetime.realtime() - duration({seconds: $seconds}) AS isAlive
ORDER BY j.posted DESC
