// Whether there is anybody who can sign in.
// columns: any
RETURN EXISTS { MATCH (a:Account) WHERE a.password IS NOT NULL } AS any
