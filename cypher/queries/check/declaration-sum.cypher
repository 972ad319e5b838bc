// Relations that sum up declarations, with another number of them or another value than these have together. Uses the
// index on ShipmentPage.relation.
// columns: found, example (an id)
MATCH ()-[r:SUPPLIES]->()
WHERE r.count IS NOT NULL
CALL (r) {
  MATCH (p:ShipmentPage {relation: r.id})
  RETURN sum(p.count) AS number,
         sum(reduce(sum = 0.0, v IN coalesce(p['value' + coalesce(r.currency, '')], []) |
                    sum + CASE WHEN isNaN(v) THEN 0.0 ELSE v END)) AS value
}
WITH r, number, value
WHERE number > 0
  AND (number <> r.count OR (r.value IS NOT NULL AND abs(value - r.value) > 0.01 * number))
RETURN count(r) AS found, min(r.id) AS example
