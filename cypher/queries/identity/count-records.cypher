// How many records there are to compare.
// $hidden: unused; every read of this folder has it
// columns: count
MATCH (e:Entity)
RETURN count(e) AS count, size($hidden) AS hidden
