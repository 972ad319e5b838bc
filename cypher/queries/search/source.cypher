// One source with what it is cited for. Finds the relations by reading all of them: an index cannot look into lists.
// $hidden: datasets that are not shown
// $id, $limit: most relations and most entities, each plus one that tells whether there are more
// columns: source, relations, entities, captures (the oldest first)
MATCH (s:Source {id: $id})
RETURN properties(s) AS source,
       COLLECT {
         MATCH (from:Entity)-[r]->(to:Entity)
         WHERE s.id IN r.sources AND NOT coalesce(r.dataset, '') IN $hidden
           AND NOT type(r) IN ['SAME_AS', 'NOT_SAME_AS', 'RECORD_OF']
         WITH r, from, to
         ORDER BY r.id
         LIMIT $limit
         RETURN {id: r.id, type: type(r), from: from.id, to: to.id}
       } AS relations,
       COLLECT {
         CALL (s) {
           MATCH (e:Entity)
           WHERE s.id IN e.sources
           RETURN e
           UNION
           MATCH (f:Fact)
           WHERE s.id IN f.sources AND NOT coalesce(f.dataset, '') IN $hidden
           MATCH (e:Entity {id: f.entity})
           RETURN e
         }
         WITH DISTINCT e
         WHERE NOT coalesce(e.dataset, '') IN $hidden
         WITH e
         ORDER BY e.id
         LIMIT $limit
         RETURN {id: e.id, labels: [label IN labels(e) WHERE label <> 'Entity'], name: e.name}
       } AS entities,
       COLLECT {
         MATCH (c:Capture {source: s.id})
         WITH c ORDER BY c.at, c.id
         RETURN c {.id, .name, .kind, .bytes, .sha256, .address, .captured, .timeFrom, .at, .by}
       } AS captures
