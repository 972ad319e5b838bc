// The saved case that a public link leads to. Uses the constraint on Case.share.
// $share: digest of the link's token
// columns: c; no row if there is none
MATCH (c:Case {share: $share})
RETURN c
