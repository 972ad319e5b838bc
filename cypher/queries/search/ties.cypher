// By which relations others own, control or direct some, of each kind the best proven first. Uses the constraint on Entity.id.
// $ids, $limit: the most of each kind of each, $hidden: datasets that are not shown
// columns: id, relations (ids); no row for an unknown id
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
RETURN wanted AS id,
       COLLECT {
         MATCH (e)<-[r:OWNS]-(other:Entity)
         WHERE NOT coalesce(r.dataset, '') IN $hidden
         WITH DISTINCT r, other
         ORDER BY CASE r.confidence WHEN 'confirmed' THEN 0 WHEN 'probable' THEN 1 ELSE 2 END,
                  size(coalesce(r.sources, [])) DESC, other.name, r.id
         LIMIT $limit
         RETURN r.id
       } + COLLECT {
         MATCH (e)<-[r:CONTROLS]-(other:Entity)
         WHERE NOT coalesce(r.dataset, '') IN $hidden
         WITH DISTINCT r, other
         ORDER BY CASE r.confidence WHEN 'confirmed' THEN 0 WHEN 'probable' THEN 1 ELSE 2 END,
                  size(coalesce(r.sources, [])) DESC, other.name, r.id
         LIMIT $limit
         RETURN r.id
       } + COLLECT {
         MATCH (e)<-[r:DIRECTS]-(other:Entity)
         WHERE NOT coalesce(r.dataset, '') IN $hidden
         WITH DISTINCT r, other
         ORDER BY CASE r.confidence WHEN 'confirmed' THEN 0 WHEN 'probable' THEN 1 ELSE 2 END,
                  size(coalesce(r.sources, [])) DESC, other.name, r.id
         LIMIT $limit
         RETURN r.id
       } AS relations
