// All people, by name. There are few. One that is being removed may have lost some of its properties, and is left out.
// columns: account (its properties)
MATCH (a:Account)
WITH properties(a) AS account
WHERE account.id IS NOT NULL AND account.name IS NOT NULL
RETURN account
ORDER BY account.key
