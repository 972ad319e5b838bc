// Waits until every index can be used, for at most five minutes.
CALL db.awaitIndexes(300)
