// Casebooks whose investigation is gone. Reads all of them; uses the constraint on Case.id.
// columns: found, example (an id)
MATCH (b:Casebook)
WHERE NOT EXISTS { (:Case {id: b.case}) }
RETURN count(b) AS found, min(b.case) AS example
