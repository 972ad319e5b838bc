// Remembers that a file of cypher/schema/ was applied; uses the constraint on SchemaVersion.version.
// $version, $name, $checksum
MERGE (s:SchemaVersion {version: $version})
SET s.name = $name, s.checksum = $checksum, s.appliedAt = datetime()
