// Takes away what decisions did to entities that go. Uses the constraint on Entity.id.
// $ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r:SAME_AS|NOT_SAME_AS|RECORD_OF]-()
DELETE r
