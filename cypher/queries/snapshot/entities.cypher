// Every entity, for the snapshot: the whole graph is read, so no index takes part but the label scan.
// columns: id, label (the domain label), properties
MATCH (e:Entity&(Company|Person|Component|WeaponSystem))
WHERE e.id IS NOT NULL
RETURN e.id AS id,
       [label IN labels(e) WHERE label IN ['Company', 'Person', 'Component', 'WeaponSystem']][0] AS label,
       properties(e) AS properties
