// Whether nothing is stored, leases left out, so that there is nothing which a new schema would have to bring over.
// columns: empty
RETURN NOT EXISTS { MATCH (n) WHERE NOT n:Lease } AS empty
