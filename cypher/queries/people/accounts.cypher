// All people, by name. There are few.
// columns: account (its properties)
MATCH (a:Account)
RETURN properties(a) AS account
ORDER BY a.key
