// What is kept sealed since it must be read back: secrets of authenticators and of webhooks. Reads all people and watches; there are few.
// columns: node, key (of the property), purpose (what it is sealed for), text
MATCH (a:Account)
UNWIND ['totp', 'totpPending'] AS key
WITH a, key
WHERE a[key] IS NOT NULL
RETURN elementId(a) AS node, key, 'authenticator' AS purpose, a[key] AS text
UNION ALL
MATCH (w:Watch)
WHERE w.hookSecret IS NOT NULL
RETURN elementId(w) AS node, 'hookSecret' AS key, 'webhook' AS purpose, w.hookSecret AS text
