// Waits until every index can be used, for at most half an hour.
CALL db.awaitIndexes(1800)
