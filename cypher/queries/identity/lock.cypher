// Holds up every other transaction that decides, in whichever Spoor, until this one ends: what is read after it holds.
// Uses the constraint on Lease.name.
MERGE (l:Lease {name: 'identity'})
SET l.asked = randomUUID()
