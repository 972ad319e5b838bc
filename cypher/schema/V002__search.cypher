// Where questions start: text, names in order, countries and operators.
CREATE FULLTEXT INDEX entityText IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases, n.partNumber, n.id]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX company_country IF NOT EXISTS FOR (n:Company) ON (n.country);
CREATE INDEX weapon_operator IF NOT EXISTS FOR (n:WeaponSystem) ON (n.operator);
