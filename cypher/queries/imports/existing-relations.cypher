// Which of these relations the store has, and what it says about them. One branch for each type, so that the
// constraint on its id is used.
// $rows: [{id, type}]
// columns: id, properties, element, ends (where it begins and where it ends)
UNWIND $rows AS row
CALL (row) {
  WITH row
  WHERE row.type = 'SUPPLIES'
  MATCH ()-[r:SUPPLIES {id: row.id}]->()
  RETURN r
  UNION ALL
  WITH row
  WHERE row.type = 'MANUFACTURES'
  MATCH ()-[r:MANUFACTURES {id: row.id}]->()
  RETURN r
  UNION ALL
  WITH row
  WHERE row.type = 'DEVELOPS'
  MATCH ()-[r:DEVELOPS {id: row.id}]->()
  RETURN r
  UNION ALL
  WITH row
  WHERE row.type = 'TRADES'
  MATCH ()-[r:TRADES {id: row.id}]->()
  RETURN r
  UNION ALL
  WITH row
  WHERE row.type = 'IMPORTED_BY'
  MATCH ()-[r:IMPORTED_BY {id: row.id}]->()
  RETURN r
  UNION ALL
  WITH row
  WHERE row.type = 'USED_IN'
  MATCH ()-[r:USED_IN {id: row.id}]->()
  RETURN r
  UNION ALL
  WITH row
  WHERE row.type = 'OWNS'
  MATCH ()-[r:OWNS {id: row.id}]->()
  RETURN r
  UNION ALL
  WITH row
  WHERE row.type = 'CONTROLS'
  MATCH ()-[r:CONTROLS {id: row.id}]->()
  RETURN r
  UNION ALL
  WITH row
  WHERE row.type = 'DIRECTS'
  MATCH ()-[r:DIRECTS {id: row.id}]->()
  RETURN r
  UNION ALL
  WITH row
  WHERE row.type = 'ASSOCIATED_WITH'
  MATCH ()-[r:ASSOCIATED_WITH {id: row.id}]->()
  RETURN r
}
RETURN row.id AS id, properties(r) AS properties, elementId(r) AS element, [startNode(r).id, endNode(r).id] AS ends
