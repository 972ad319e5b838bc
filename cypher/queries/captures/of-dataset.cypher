// The files captured of sources of a dataset. Uses the index on Capture.dataset.
// $dataset
// columns: sha256
MATCH (c:Capture {dataset: $dataset})
RETURN DISTINCT c.sha256 AS sha256
