// Which of these entities other datasets say something of, too. Uses the indexes on EntityRecord.entity and Fact.entity.
// $ids
// columns: id
UNWIND $ids AS id
MATCH (r:EntityRecord|Fact {entity: id})
RETURN DISTINCT id
