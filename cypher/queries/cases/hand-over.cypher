// Gives the cases of somebody who is gone to somebody else.
// $from, $to: ids of people
MATCH (c:Case {owner: $from})
SET c.owner = $to
