// Keeps what is known of a captured file; the same file of the same source is once. Uses the constraint on Capture.key.
// $key, $properties
// columns: capture (properties)
MERGE (c:Capture {key: $key})
ON CREATE SET c += $properties
RETURN properties(c) AS capture
