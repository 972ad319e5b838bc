// What the store says now about relations of one type that were written. SUPPLIES stands for whichever type is asked for:
// named in the statement, the constraint on its id is used, and one type is planned in a tenth of the time of all.
// $ids, $hidden: ids of datasets that are not complete
// columns: type, from, to (ids of entities), properties; no row for a relation that is gone
UNWIND $ids AS id
MATCH (from:Entity)-[r:SUPPLIES {id: id}]->(to:Entity)
WHERE NOT coalesce(r.dataset, '') IN $hidden
RETURN type(r) AS type, from.id AS from, to.id AS to, properties(r) AS properties
