// The newest versions of claims that were entered by hand and whose import was never ordered, or was given up because the
// database went away again and again. Reads all claims entered by hand; uses the constraint on Import.id.
// columns: claim (properties)
MATCH (c:EnteredClaim)
WHERE c.current
  AND (c.job IS NULL OR EXISTS { MATCH (:Import {id: c.job, state: 'failed', code: 'import.interrupted'}) })
RETURN properties(c) AS claim
ORDER BY c.at
