// What entities and HS codes are found by: keys that come ready, so that the index has nothing to do but to cut at blanks.
CREATE CONSTRAINT search_keys_id IF NOT EXISTS FOR (k:SearchKeys) REQUIRE k.id IS UNIQUE;
CREATE INDEX search_keys_version IF NOT EXISTS FOR (k:SearchKeys) ON (k.version);
CREATE FULLTEXT INDEX searchKeys IF NOT EXISTS FOR (k:SearchKeys)
ON EACH [k.exact, k.meaning, k.word, k.sound, k.han, k.pinyin, k.symbol, k.initials, k.part, k.gram, k.number, k.code, k.filter]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
