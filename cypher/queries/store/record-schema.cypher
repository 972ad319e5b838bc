// Remembers that files of cypher/schema/ were applied; uses the constraint on SchemaVersion.version.
// $files: [{version, name, checksum}]
UNWIND $files AS file
MERGE (s:SchemaVersion {version: file.version})
SET s.name = file.name, s.checksum = file.checksum, s.appliedAt = datetime()
