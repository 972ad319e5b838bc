// Somebody new. Fails on the constraint on Account.key if the name is taken.
// $account: properties
CREATE (a:Account)
SET a = $account
