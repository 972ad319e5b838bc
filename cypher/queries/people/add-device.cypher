// Remembers a browser that somebody signed in with, and forgets all but the last nine others. Uses the constraint on Account.id.
// $id, $hash: SHA-256 of what its cookie holds, $now: milliseconds since 1970
MATCH (a:Account {id: $id})
SET a.devices = [$hash] + [known IN coalesce(a.devices, []) WHERE known <> $hash][..9], a.lastSeen = $now
