// Relations that sum up declarations, with another number of them or another value than these have together. Uses the
// index on Shipment.relation.
// columns: found, example (an id)
MATCH ()-[r:SUPPLIES]->()
WHERE r.count IS NOT NULL
CALL (r) {
  MATCH (s:Shipment {relation: r.id})
  RETURN count(s) AS number, sum(coalesce(s['value' + coalesce(r.currency, '')], 0.0)) AS value
}
WITH r, number, value
WHERE number > 0
  AND (number <> r.count OR (r.value IS NOT NULL AND abs(value - r.value) > 0.01 * number))
RETURN count(r) AS found, min(r.id) AS example
