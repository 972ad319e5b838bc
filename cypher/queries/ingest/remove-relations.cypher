// Takes away what an earlier version of the dataset said, or a load that was cut short. Reads all relations.
// $dataset
MATCH ()-[r]->()
WHERE r.dataset = $dataset
CALL (r) {
  DELETE r
} IN TRANSACTIONS OF 10000 ROWS
