// Facts about single entities, each a node beside its entity. Uses the constraints on Entity.id and Fact.id.
// $rows: [{id, entity, properties}], $dataset
// columns: written
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MERGE (f:Fact {id: row.id})
SET f = row.properties
RETURN count(*) AS written
