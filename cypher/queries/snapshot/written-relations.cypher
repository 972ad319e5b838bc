// What the store says now about relations that were written. One branch for each type, so that the constraint on its id
// is used.
// $rows: [{id, type}], $hidden: ids of datasets that are not complete
// columns: type, from, to (ids of entities), properties; no row for a relation that is gone
UNWIND $rows AS row
CALL (row) {
  WITH row
  WHERE row.type = 'SUPPLIES'
  MATCH (from:Entity)-[r:SUPPLIES {id: row.id}]->(to:Entity)
  RETURN r, from.id AS from, to.id AS to
  UNION ALL
  WITH row
  WHERE row.type = 'MANUFACTURES'
  MATCH (from:Entity)-[r:MANUFACTURES {id: row.id}]->(to:Entity)
  RETURN r, from.id AS from, to.id AS to
  UNION ALL
  WITH row
  WHERE row.type = 'DEVELOPS'
  MATCH (from:Entity)-[r:DEVELOPS {id: row.id}]->(to:Entity)
  RETURN r, from.id AS from, to.id AS to
  UNION ALL
  WITH row
  WHERE row.type = 'TRADES'
  MATCH (from:Entity)-[r:TRADES {id: row.id}]->(to:Entity)
  RETURN r, from.id AS from, to.id AS to
  UNION ALL
  WITH row
  WHERE row.type = 'IMPORTED_BY'
  MATCH (from:Entity)-[r:IMPORTED_BY {id: row.id}]->(to:Entity)
  RETURN r, from.id AS from, to.id AS to
  UNION ALL
  WITH row
  WHERE row.type = 'USED_IN'
  MATCH (from:Entity)-[r:USED_IN {id: row.id}]->(to:Entity)
  RETURN r, from.id AS from, to.id AS to
  UNION ALL
  WITH row
  WHERE row.type = 'OWNS'
  MATCH (from:Entity)-[r:OWNS {id: row.id}]->(to:Entity)
  RETURN r, from.id AS from, to.id AS to
  UNION ALL
  WITH row
  WHERE row.type = 'CONTROLS'
  MATCH (from:Entity)-[r:CONTROLS {id: row.id}]->(to:Entity)
  RETURN r, from.id AS from, to.id AS to
  UNION ALL
  WITH row
  WHERE row.type = 'DIRECTS'
  MATCH (from:Entity)-[r:DIRECTS {id: row.id}]->(to:Entity)
  RETURN r, from.id AS from, to.id AS to
  UNION ALL
  WITH row
  WHERE row.type = 'ASSOCIATED_WITH'
  MATCH (from:Entity)-[r:ASSOCIATED_WITH {id: row.id}]->(to:Entity)
  RETURN r, from.id AS from, to.id AS to
}
WITH row, r, from, to
WHERE NOT coalesce(r.dataset, '') IN $hidden
RETURN row.type AS type, from, to, properties(r) AS properties
