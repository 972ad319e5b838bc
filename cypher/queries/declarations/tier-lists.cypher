// Of which lists the tiers of HS codes are. Reads all HS codes, which are few.
// $hidden: datasets that are not complete
// columns: list, listed (date of the list, '' where it is not known), dataset
MATCH (h:HsCode)
WHERE h.tier IS NOT NULL AND h.tier <> '' AND NOT coalesce(h.dataset, '') IN $hidden
RETURN DISTINCT coalesce(h.list, '') AS list, toString(coalesce(h.listed, '')) AS listed, coalesce(h.dataset, '') AS dataset
ORDER BY list, listed, dataset
