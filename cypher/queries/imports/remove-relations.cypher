// Removes relations by their inner ids.
// $elements
MATCH ()-[r]->()
WHERE elementId(r) IN $elements
DELETE r
