// Removes what is known about a dataset and its imports, what was entered by hand for it and captured of its
// sources; takes HS codes of others
// off its watch list.
// Uses the constraint on Dataset.id.
// $dataset
OPTIONAL MATCH (d:Dataset {id: $dataset})
DELETE d
WITH count(*) AS one
CALL () {
  MATCH (h:HsCode)
  WHERE h.watchedBy = $dataset
  REMOVE h.list, h.tier, h.watchedBy
}
CALL () {
  MATCH (c:EnteredClaim {dataset: $dataset})
  DELETE c
}
CALL () {
  MATCH (c:Capture {dataset: $dataset})
  DELETE c
}
MATCH (i:Import)
WHERE i.dataset = $dataset
DELETE i
