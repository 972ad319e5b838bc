// Relations with their proof, in the order in which their ids stand. One arm for each type, because an index belongs to a
// type. Uses the constraints on the id of each relation type, and on Entity.id, Source.id and Dataset.id, and the index
// on Capture.source.
// $ids, $hidden: datasets that are not shown
// columns: id, type, from, to, properties, fromNode, toNode, components, sources, captures, dataset; no row for an unknown id
UNWIND range(0, size($ids) - 1) AS at
WITH at, $ids[at] AS id
CALL (id) {
  CALL (id) {
    MATCH (from:Entity)-[r:SUPPLIES {id: id}]->(to:Entity)
    RETURN from, r, to
    UNION ALL
    MATCH (from:Entity)-[r:MANUFACTURES {id: id}]->(to:Entity)
    RETURN from, r, to
    UNION ALL
    MATCH (from:Entity)-[r:DEVELOPS {id: id}]->(to:Entity)
    RETURN from, r, to
    UNION ALL
    MATCH (from:Entity)-[r:TRADES {id: id}]->(to:Entity)
    RETURN from, r, to
    UNION ALL
    MATCH (from:Entity)-[r:IMPORTED_BY {id: id}]->(to:Entity)
    RETURN from, r, to
    UNION ALL
    MATCH (from:Entity)-[r:USED_IN {id: id}]->(to:Entity)
    RETURN from, r, to
    UNION ALL
    MATCH (from:Entity)-[r:OWNS {id: id}]->(to:Entity)
    RETURN from, r, to
    UNION ALL
    MATCH (from:Entity)-[r:CONTROLS {id: id}]->(to:Entity)
    RETURN from, r, to
    UNION ALL
    MATCH (from:Entity)-[r:DIRECTS {id: id}]->(to:Entity)
    RETURN from, r, to
    UNION ALL
    MATCH (from:Entity)-[r:ASSOCIATED_WITH {id: id}]->(to:Entity)
    RETURN from, r, to
  }
  RETURN from, r, to
  LIMIT 1
}
WITH at, from, r, to
WHERE NOT coalesce(r.dataset, '') IN $hidden
RETURN r.id AS id,
       type(r) AS type,
       from.id AS from,
       to.id AS to,
       properties(r) AS properties,
       {id: from.id, labels: [label IN labels(from) WHERE label <> 'Entity'], properties: properties(from)} AS fromNode,
       {id: to.id, labels: [label IN labels(to) WHERE label <> 'Entity'], properties: properties(to)} AS toNode,
       COLLECT {
         UNWIND coalesce(r.components, []) AS component
         MATCH (c:Entity {id: component})
         RETURN {id: c.id, labels: [label IN labels(c) WHERE label <> 'Entity'], properties: properties(c)}
       } AS components,
       COLLECT {
         UNWIND coalesce(r.sources, []) AS source
         MATCH (s:Source {id: source})
         RETURN properties(s)
       } AS sources,
       COLLECT {
         UNWIND coalesce(r.sources, []) AS source
         MATCH (c:Capture {source: source})
         WITH c ORDER BY c.source, c.at, c.id
         RETURN c {.source, .id, .name, .kind}
       } AS captures,
       head(COLLECT {
         MATCH (d:Dataset {id: r.dataset})
         RETURN d {.id, .name, .version, .licence}
       }) AS dataset
ORDER BY at
