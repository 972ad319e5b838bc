// Which files of cypher/schema/ were applied to this database.
// columns: version, name, checksum
MATCH (s:SchemaVersion)
RETURN s.version AS version, s.name AS name, s.checksum AS checksum
ORDER BY version
