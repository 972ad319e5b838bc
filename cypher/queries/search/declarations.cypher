// The single declarations that a relation sums up, by date. Uses the index on Shipment.relation.
// $relation, $offset, $limit
// columns: total, declarations
RETURN COUNT { MATCH (s:Shipment {relation: $relation}) } AS total,
       COLLECT {
         MATCH (s:Shipment {relation: $relation})
         RETURN properties(s)
         ORDER BY coalesce(s.date, ''), s.id
         SKIP $offset LIMIT $limit
       } AS declarations
