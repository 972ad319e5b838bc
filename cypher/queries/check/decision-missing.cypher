// Relations that say who is who without a live decision. Uses the constraint on Decision.id.
// columns: found, example (an id)
MATCH ()-[r:SAME_AS|NOT_SAME_AS]->()
WHERE NOT EXISTS { MATCH (d:LiveDecision {id: coalesce(r.decision, r.id)}) }
RETURN count(r) AS found, min(coalesce(r.id, elementId(r))) AS example
