// The address and dataset of a source, to look at a file captured of it. Uses the constraint on Source.id.
// $id
// columns: dataset, url; no row if there is none
MATCH (s:Source {id: $id})
RETURN coalesce(s.dataset, '') AS dataset, coalesce(s.url, '') AS url
