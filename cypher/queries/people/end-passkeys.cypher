// Removes passkeys of somebody: one, or all. Uses the index on Passkey.person.
// $person: id, $id: of the one to remove, or null for all
// columns: id (of each that was removed)
MATCH (p:Passkey {person: $person})
WHERE $id IS NULL OR p.id = $id
WITH p, p.id AS id
DELETE p
RETURN id
