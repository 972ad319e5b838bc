// Whether the database still works on one statement of the console, found by the id that was put into its metadata. One
// whose end was not taken notice of keeps its transaction for a while, but names no statement any more.
// $request
// columns: running
SHOW TRANSACTIONS YIELD metaData, status, currentQuery
WHERE metaData.request = $request AND (status = 'Running' OR currentQuery <> '')
RETURN count(*) > 0 AS running
