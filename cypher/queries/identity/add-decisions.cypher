// Writes decisions; those that are live are marked so. Uses the constraint on Decision.id.
// $rows: [{live, properties}]
UNWIND $rows AS row
CREATE (d:Decision)
SET d = row.properties
WITH d, row
WHERE row.live
SET d:LiveDecision
