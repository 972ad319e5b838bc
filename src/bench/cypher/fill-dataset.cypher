// Purpose: the dataset of a generated graph. Parameters: $dataset. Columns: none. Index: constraint on Dataset.id.
MERGE (d:Dataset {id: $dataset})
SET d.name = 'Generated graph', d.version = '1', d.licence = 'CC0-1.0', d.synthetic = true, d.importedAt = datetime(),
    d.digest = 'generated'
