// Purpose: the ids by which GDS names the starts.
// Parameters: none. Columns: node. Index: none, starts by label.
CYPHER 5
MATCH (start:Start) RETURN id(start) AS node
