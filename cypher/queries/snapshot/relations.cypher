// The relations that begin at entities of one range of ids, for the snapshot; identity decisions and foreign types are
// none of them. Uses the constraint on Entity.id for the range. A relation's own id is not asked for: that it stands
// among the properties saves a tenth of the time.
// $from, $until: first id, and the one behind the last; $hidden: ids of datasets that are not complete
// columns: type, from, to (ids of entities), properties (without an id where a stranger made it)
MATCH (from:Entity)
WHERE from.id >= $from AND from.id < $until
MATCH (from)-[r:SUPPLIES|MANUFACTURES|DEVELOPS|TRADES|IMPORTED_BY|USED_IN|OWNS|CONTROLS|DIRECTS|ASSOCIATED_WITH]->(to:Entity)
WHERE NOT coalesce(r.dataset, '') IN $hidden
RETURN type(r) AS type, from.id AS from, to.id AS to, properties(r) AS properties
