/** Words of Cypher that the console colours and offers; only what reads. */
export const KEYWORDS = [
  'MATCH',
  'OPTIONAL MATCH',
  'WHERE',
  'RETURN',
  'WITH',
  'UNWIND',
  'ORDER BY',
  'SKIP',
  'LIMIT',
  'UNION',
  'UNION ALL',
  'CALL',
  'YIELD',
  'DISTINCT',
  'AS',
  'AND',
  'OR',
  'XOR',
  'NOT',
  'IN',
  'STARTS WITH',
  'ENDS WITH',
  'CONTAINS',
  'IS NULL',
  'IS NOT NULL',
  'CASE',
  'WHEN',
  'THEN',
  'ELSE',
  'END',
  'EXISTS',
  'COUNT',
  'COLLECT',
  'ASC',
  'DESC',
  'SHORTEST',
  'ALL SHORTEST',
  'ANY SHORTEST',
  'TRUE',
  'FALSE',
  'NULL',
] as const;

// Coloured too, although the server refuses most of them: a reader should see what a statement tries.
const OTHERS =
  'ASCENDING DESCENDING SHORTESTPATH ALLSHORTESTPATHS PATHS GROUPS CREATE MERGE DELETE DETACH SET REMOVE ON FOREACH ' +
  'LOAD CSV HEADERS FROM USE EXPLAIN PROFILE CYPHER DROP ALTER SHOW FINISH OFFSET TYPED USING INDEX SCAN JOIN ANY ALL NONE SINGLE';

export const KEYWORD_SET: ReadonlySet<string> = new Set([
  ...KEYWORDS.flatMap((keyword) => keyword.split(' ')),
  ...OTHERS.split(' '),
]);

export const CONSTANTS: ReadonlySet<string> = new Set(['TRUE', 'FALSE', 'NULL']);
