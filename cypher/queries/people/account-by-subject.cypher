// The person whom a provider vouches for. Uses the constraint on Account.issuer and Account.subject.
// $issuer, $subject
// columns: account (its properties); no row if there is none
MATCH (a:Account {issuer: $issuer, subject: $subject})
RETURN properties(a) AS account
