// Gives a lease back. Uses the constraint on Lease.name.
// $name, $spoor
// columns: name
MATCH (l:Lease {name: $name})
WHERE l.holder = $spoor
SET l.holder = null, l.until = null
RETURN l.name AS name
