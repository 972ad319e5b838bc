// Whether every entity and HS code has its search keys, as far as counts tell. Comes from the count store and one look each
// side of the version in the index on SearchKeys.version.
// $version: of the keys as they are made now
// columns: things, keys, old (whether there are keys of another version)
RETURN COUNT { (:Entity) } + COUNT { (:HsCode) } AS things,
       COUNT { (:SearchKeys) } AS keys,
       EXISTS { MATCH (k:SearchKeys) WHERE k.version < $version }
         OR EXISTS { MATCH (k:SearchKeys) WHERE k.version > $version } AS old
