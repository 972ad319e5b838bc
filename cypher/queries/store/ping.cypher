// Does the database answer? Also the cheapest read transaction whose bookmark tells the version of the store.
// columns: one
RETURN 1 AS one
