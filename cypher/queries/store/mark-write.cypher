// Changes something for certain, for a transaction that may leave all as it was. Uses the constraint on Lease.name.
MERGE (l:Lease {name: 'writes'})
SET l.asked = randomUUID()
