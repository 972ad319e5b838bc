// Purpose: datasets with their licences, for the header of an export.
// Parameters: $ids (list of dataset ids)
// Columns: id, name, version, licence
// Index used: constraint dataset_id
MATCH (d:Dataset)
WHERE d.id IN $ids
RETURN d.id AS id, d.name AS name, d.version AS version, d.licence AS licence
