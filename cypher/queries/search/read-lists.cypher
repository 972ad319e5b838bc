// Lists of authorities as they were read: those of which a dataset tells, and datasets that are lists. Reads all designations.
// $formats: the formats of files that are lists, $hidden: datasets that are not shown
// columns: name, dataset, version, date, extent (whole, part, none), authorities, told (authorities of the dataset's designations),
//   found (whether somebody was), imported and compared (seconds since 1970; null where a dataset only tells of the list)
CALL () {
  MATCH (d:Designation)
  WHERE d.authority IS NOT NULL
  WITH DISTINCT d.dataset AS dataset, d.authority AS authority
  RETURN collect({dataset: dataset, authority: authority}) AS designated
}
CALL () {
  MATCH (l:ListState)
  WHERE NOT coalesce(l.dataset, '') IN $hidden
  RETURN l.name AS name, l.dataset AS dataset, l.version AS version, l.date AS date, l.extent AS extent,
         coalesce(l.authorities, []) AS authorities,
         coalesce(l.companiesByNumber, 0) + coalesce(l.companiesByName, 0) + coalesce(l.persons, 0) > 0 AS found,
         null AS imported, null AS compared
  UNION ALL
  MATCH (d:Dataset)
  WHERE d.complete
    AND NOT d.id IN $hidden
    AND (d.format IN $formats
      OR EXISTS { MATCH (p:PublicList {id: d.id}) WHERE p.state CONTAINS '"imported":{' })
  RETURN d.name AS name, d.id AS dataset, d.version AS version, toString(date(d.importedAt)) AS date,
         CASE coalesce(d.rowsRejected, 1) WHEN 0 THEN 'whole' ELSE 'part' END AS extent,
         null AS authorities, false AS found,
         d.importedAt.epochSeconds AS imported, coalesce(d.comparedAt.epochSeconds, 0) AS compared
}
RETURN name, dataset, version, date, extent, authorities, found, imported, compared,
       [each IN designated WHERE each.dataset = dataset | each.authority] AS told
ORDER BY name, dataset
