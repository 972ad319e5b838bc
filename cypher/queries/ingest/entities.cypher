// Companies, people, components and weapon systems; the label comes from NodeLabel. Uses the constraint on Entity.id.
// $rows: [{id, label, properties}], $dataset
// columns: written
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e = row.properties, e:$(row.label)
RETURN count(*) AS written
