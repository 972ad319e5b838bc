// Which records are taken for which by decision, for the snapshot. Reads all relations of both types; what has no known
// confidence says nothing. Their order is nobody's business here: to sort them costs more than to read them.
// columns: id (of the record), isDecision, confidence, other (id), decision (id or '')
MATCH (e)-[t:RECORD_OF|SAME_AS]->(other)
WHERE t.confidence IN ['possible', 'probable', 'confirmed'] AND e:Entity AND other:Entity
  AND other.id IS NOT NULL AND e.id IS NOT NULL
RETURN e.id AS id,
       type(t) = 'SAME_AS' AS isDecision,
       t.confidence AS confidence,
       other.id AS other,
       coalesce(t.decision, t.id, '') AS decision
