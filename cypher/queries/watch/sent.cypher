// Keeps how the sending of news went. Uses the constraint on WatchNews.id.
// $id, $delivery: sent, failed or waiting, $attempts, $due: when to try again, null for never, $fault: null if there is none
MATCH (n:WatchNews {id: $id})
SET n.delivery = $delivery, n.attempts = $attempts, n.due = $due, n.fault = $fault
