// Puts a sealed secret in the place of a clear one, unless that has changed meanwhile. Looks the node up by its number in the store.
// $node, $key (of the property), $text (in clear), $changes: the property, sealed
MATCH (n)
WHERE elementId(n) = $node AND n[$key] = $text
SET n += $changes
