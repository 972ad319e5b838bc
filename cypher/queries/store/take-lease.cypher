// Takes or renews a lease, unless another Spoor has it. Uses the constraint on Lease.name. The first SET locks the node,
// so that what is read after it holds.
// $name, $spoor: who asks, $seconds: how long it lasts
// columns: holder; no row if another Spoor has it
MERGE (l:Lease {name: $name})
SET l.asked = $spoor
WITH l
WHERE l.holder IS NULL OR l.holder = $spoor OR l.until < datetime.realtime()
SET l.holder = $spoor, l.until = datetime.realtime() + duration({seconds: $seconds})
RETURN l.holder AS holder
