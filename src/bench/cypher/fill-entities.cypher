// Purpose: generated entities in an empty store. Parameters: $rows [{label, properties}], $dataset. Columns: none.
// Index: constraint on Entity.id.
UNWIND $rows AS row
CREATE (e:Entity)
SET e = row.properties, e:$(row.label)
