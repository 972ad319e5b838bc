// Purpose: the independent sources of a hop where one that may rest on another is no second one beside it: what stands behind
//   "// origin" takes the place of the column of its sources in the trace's statements. One that may rest on several counts
//   as one of these that is cited beside it, else as the first; never are they more than by their own origins.
// Parameters: $sources (ids), $shared (map from ids of sources that may rest on others to the origins that they count as)
// Columns: origin
// Index used: the constraint on Source.id
UNWIND $sources AS source
OPTIONAL MATCH (s:Source {id: source})
// origin
      WITH collect(DISTINCT coalesce(s.origin, s.publisher, source)) AS own,
           collect(DISTINCT coalesce($shared[source], [coalesce(s.origin, s.publisher, source)])) AS origins
      UNWIND origins AS origin
      WITH own, origins, origin
      WHERE size(origin) = 1 OR none(o IN origin[0..99] WHERE [o] IN origins)
      WITH own, collect(DISTINCT origin[0]) AS shared
      UNWIND CASE WHEN size(shared) < size(own) THEN shared ELSE own END AS origin
      RETURN origin
