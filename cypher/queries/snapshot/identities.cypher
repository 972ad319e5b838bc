// Which records are taken for which by decision, and the decisions, for the snapshot. Reads all relations of both types and
// the decisions by their id; what has no known confidence says nothing.
// columns: id (of the record), ties ([{isDecision, confidence, other (id), decision (id or ''), by, at, reason}], sorted)
MATCH (e:Entity)-[t:RECORD_OF|SAME_AS]->(other:Entity)
WHERE t.confidence IN ['possible', 'probable', 'confirmed'] AND other.id IS NOT NULL AND e.id IS NOT NULL
OPTIONAL MATCH (d:Decision {id: t.decision})
WITH e, t, other, d ORDER BY t.confidence, t.decision, other.id
RETURN e.id AS id, collect({
  isDecision: type(t) = 'SAME_AS',
  confidence: t.confidence,
  other: other.id,
  decision: coalesce(t.decision, t.id, ''),
  by: coalesce(d.by, ''),
  at: coalesce(toString(d.at), ''),
  reason: coalesce(d.reason, '')
}) AS ties
