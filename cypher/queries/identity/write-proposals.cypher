// Stores proposals, each in place of an earlier one of the same pair. Uses the constraint on Proposal.id.
// $rows: [{id, left, right, class, probability, features, opens, use, label, countries, datasets}], $run, $scorer
// columns: written
UNWIND $rows AS row
MERGE (p:Proposal {id: row.id})
SET p = row, p.run = $run, p.scorer = $scorer, p.at = datetime.realtime()
RETURN count(*) AS written
