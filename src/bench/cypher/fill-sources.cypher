// Purpose: made-up documents. Parameters: $rows [{id, title}], $dataset. Columns: none. Index: constraint on Source.id.
UNWIND $rows AS row
MERGE (s:Source {id: row.id})
SET s.title = row.title, s.dataset = $dataset
