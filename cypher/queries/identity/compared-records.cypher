// Every record as it is compared, with who stands beside it: the whole graph is read, so no index takes part but the label scan.
// $limit: at most so many; $hidden: datasets that are not complete
// columns: id, label, properties, ties (each kind, id, name)
MATCH (e:Entity&(Company|Person|Component|WeaponSystem|Vessel))
WHERE e.id IS NOT NULL
  AND NOT coalesce(e.dataset, '') IN $hidden
WITH e LIMIT $limit
RETURN e.id AS id,
       [label IN labels(e) WHERE label IN ['Company', 'Person', 'Component', 'WeaponSystem', 'Vessel']][0] AS label,
       e {.name, .aliases, .dataset, .country, .countries, .makerCountry, .origin, .identifiers, .addresses, .emails, .phones,
          .websites, .partNumber, .birthDate, .founded} AS properties,
       COLLECT {
         MATCH (n:Entity)-[r:OWNS|CONTROLS|DIRECTS|MANUFACTURES]->(e)
         WHERE NOT coalesce(r.dataset, '') IN $hidden
         WITH DISTINCT CASE type(r) WHEN 'DIRECTS' THEN 'director' WHEN 'MANUFACTURES' THEN 'maker' ELSE 'owner' END AS kind,
                       n.id AS id, n.name AS name
         ORDER BY kind, id LIMIT 12
         RETURN [kind, id, name] AS tie
         UNION ALL
         MATCH (e)-[r:OWNS|CONTROLS|DIRECTS]->(n:Entity)
         WHERE NOT coalesce(r.dataset, '') IN $hidden
         WITH DISTINCT n.id AS id, n.name AS name
         ORDER BY id LIMIT 12
         RETURN ['owned', id, name] AS tie
       } AS ties
