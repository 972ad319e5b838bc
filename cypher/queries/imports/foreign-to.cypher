// Something that is neither of this dataset nor made by Spoor itself at each start, and would be missed. Reads nodes and
// relations until it finds one, which in a graph of that dataset alone means all.
// $dataset
// columns: kind (of one of them; no row if there is none)
CALL () {
  MATCH (n)
  WHERE NOT n:Lease AND NOT n:SchemaVersion AND NOT n:SearchKeys AND NOT n:ImportJob
    AND coalesce(n.dataset, CASE WHEN n:Dataset THEN n.id END, '') <> $dataset
  RETURN coalesce(labels(n)[0], '') AS kind
  LIMIT 1
  UNION ALL
  MATCH ()-[r]->()
  WHERE coalesce(r.dataset, '') <> $dataset
  RETURN type(r) AS kind
  LIMIT 1
}
RETURN kind
LIMIT 1
