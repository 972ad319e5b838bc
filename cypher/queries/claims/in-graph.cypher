// Whether the graph has what a claim says that was entered by hand: a relation, or a fact. Uses the constraints on Entity.id
// and Fact.id.
// $from: the entity where it starts, $relation
// columns: id; no row if it has not
MATCH (e:Entity {id: $from})
WHERE EXISTS { MATCH (e)-[r]->() WHERE r.id = $relation } OR EXISTS { MATCH (:Fact {id: $relation, entity: $from}) }
RETURN $relation AS id
