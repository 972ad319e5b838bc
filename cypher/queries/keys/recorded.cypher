// Which of these entities other datasets say something of, too. Uses the index on EntityRecord.entity.
// $ids
// columns: id
UNWIND $ids AS id
MATCH (r:EntityRecord {entity: id})
RETURN DISTINCT id
