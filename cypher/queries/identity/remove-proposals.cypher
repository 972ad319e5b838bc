// Throws proposals away that a run did not make anew: of one dataset, of two, or all; a batch at a time.
// $run, $dataset, $otherDataset: null for all; $limit
// columns: removed
MATCH (p:Proposal)
WHERE p.run <> $run
  AND ($dataset IS NULL OR $dataset IN p.datasets)
  AND ($otherDataset IS NULL OR ($otherDataset IN p.datasets AND ($dataset <> $otherDataset OR size(p.datasets) = 1)))
WITH p LIMIT $limit
DELETE p
RETURN count(*) AS removed
