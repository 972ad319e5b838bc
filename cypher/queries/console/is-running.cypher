// Whether the database still works on one statement of the console, found by the id that was put into its metadata.
// $request
// columns: running
SHOW TRANSACTIONS YIELD metaData
WHERE metaData.request = $request
RETURN count(*) > 0 AS running
