// Whether another Spoor has a lease. Uses the constraint on Lease.name.
// $name, $spoor
// columns: held; no row if nobody ever took it
MATCH (l:Lease {name: $name})
RETURN l.holder IS NOT NULL AND l.holder <> $spoor AND l.until >= datetime.realtime() AS held
