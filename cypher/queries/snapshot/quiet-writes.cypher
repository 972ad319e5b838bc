// How many transactions other Spoors have committed that wrote that somebody was seen, and nothing else.
// $spoor: the name of this one
// columns: count
MATCH (w:QuietWrites)
WHERE w.spoor <> $spoor
RETURN coalesce(sum(w.count), 0) AS count
