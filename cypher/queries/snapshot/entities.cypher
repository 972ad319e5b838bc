// Every entity, for the snapshot: the whole graph is read, so no index takes part but the label scan.
// $hidden: ids of datasets that are not complete
// columns: id, label (the domain label), properties
MATCH (e:Entity&(Company|Person|Component|WeaponSystem|Vessel))
WHERE e.id IS NOT NULL
  AND NOT coalesce(e.dataset, '') IN $hidden
RETURN e.id AS id,
       [label IN labels(e) WHERE label IN ['Company', 'Person', 'Component', 'WeaponSystem', 'Vessel']][0] AS label,
       properties(e) AS properties
