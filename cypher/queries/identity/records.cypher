// Which of these entities are there, with what decides on their identity. Uses the constraints on Entity.id and
// Dataset.id.
// $ids, $hidden: ids of datasets that are not complete
// columns: id, label, dataset, since (first import of the dataset, null if unknown), country, identifiers, sources
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE NOT coalesce(e.dataset, '') IN $hidden
OPTIONAL MATCH (d:Dataset {id: e.dataset})
RETURN e.id AS id,
       head([label IN labels(e) WHERE label <> 'Entity']) AS label,
       coalesce(e.dataset, '') AS dataset,
       toString(d.firstImportedAt) AS since,
       coalesce(e.country, '') AS country,
       coalesce(e.identifiers, []) AS identifiers,
       coalesce(e.sources, []) AS sources
