// Ends one running statement of the console, found by the id that was put into its metadata.
// $request
// columns: message
SHOW TRANSACTIONS YIELD transactionId AS id, metaData
WHERE metaData.request = $request
TERMINATE TRANSACTIONS id YIELD message
RETURN message
