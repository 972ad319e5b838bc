// Notes that an import begins or goes on. Uses the constraints on Import.id and Dataset.id.
// $id, $dataset, $title, $properties
// columns: pass, record (how far it came), new, changed, unchanged (what was written until then), datasetIsNew
OPTIONAL MATCH (known:Dataset {id: $dataset})
WITH count(known) = 0 AS datasetIsNew
MERGE (i:Import {id: $id})
ON CREATE SET i.pass = 0, i.record = 0
SET i.hasEnded = coalesce(i.hasEnded, false) OR coalesce(i.state = 'done', false),
    i.new = CASE WHEN i.pass = 0 THEN 0 ELSE i.new END,
    i.changed = CASE WHEN i.pass = 0 THEN 0 ELSE i.changed END,
    i.unchanged = CASE WHEN i.pass = 0 THEN 0 ELSE i.unchanged END
SET i += $properties, i.dataset = $dataset, i.startedAt = datetime(), i.finishedAt = null
MERGE (d:Dataset {id: $dataset})
ON CREATE SET d.name = $title, d.complete = false, d.firstImportedAt = datetime()
RETURN i.pass AS pass, i.record AS record, i.new AS new, i.changed AS changed, i.unchanged AS unchanged, datasetIsNew
