// The person whom a provider vouches for. Uses the constraint on Account.issuer and Account.subject. One that is being
// removed may have lost some of its properties, and is none.
// $issuer, $subject
// columns: account (its properties); no row if there is none
MATCH (a:Account {issuer: $issuer, subject: $subject})
WITH properties(a) AS account
WHERE account.id IS NOT NULL AND account.name IS NOT NULL
RETURN account
