// Numbers of registers can be searched for, and which documents repeat one origin is found without reading all of them.
DROP INDEX entityText IF EXISTS;
CREATE FULLTEXT INDEX entityText IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases, n.partNumber, n.identifiers, n.id]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE INDEX source_origin IF NOT EXISTS FOR (n:Source) ON (n.origin);
// Counts that only the first edition of the evidence kept.
MATCH (d:Dataset {id: 'evidence'})
REMOVE d.sources, d.entities, d.relations, d.designations, d.hsCodes, d.tradeFlows;
