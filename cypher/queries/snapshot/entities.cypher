// Every entity, for the snapshot: the whole graph is read, so no index takes part but the label scan of Entity.
// columns: id, label (the domain label), properties, listedBy (authorities, sorted)
MATCH (e:Entity)
RETURN e.id AS id,
       [label IN labels(e) WHERE label <> 'Entity'][0] AS label,
       properties(e) AS properties,
       COLLECT {
         MATCH (e)-[:LISTED_IN]->(d:Designation)
         WITH DISTINCT d.authority AS authority
         RETURN authority ORDER BY authority
       } AS listedBy
