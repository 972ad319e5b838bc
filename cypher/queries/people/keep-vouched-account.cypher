// Adds or renews whom a provider vouches for. Uses the constraint on Account.issuer and Account.subject.
// $issuer, $subject, $id: of somebody new, $name, $key: what the name is looked up by, $roles: their words, $now
// columns: account (its properties)
MERGE (a:Account {issuer: $issuer, subject: $subject})
ON CREATE SET a.id = $id, a.made = $now
SET a.name = $name, a.key = $key, a.roles = $roles, a.vouchedAt = $now, a.lastSeen = $now
RETURN properties(a) AS account
