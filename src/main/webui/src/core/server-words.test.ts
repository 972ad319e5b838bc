import { describe, expect, it } from 'vitest';
import de from '../locales/de/server.json';
import en from '../locales/en/server.json';
import uk from '../locales/uk/server.json';
import zh from '../locales/zh/server.json';
import { serverSentences } from '../test/server-sentences';
import { catalogued, filledIn, keyOf, patternOf, saidIn, slugOf, type ServerWords } from './server-words';

const english: ServerWords = en;
const catalogues: Record<string, ServerWords> = { en, de, uk, zh };

describe('what the server says', () => {
  it.each(Object.keys(catalogues))('is in the catalogue of %s, every code and every sentence', (language) => {
    const says = catalogues[language]?.says ?? {};
    const missing = serverSentences().filter(({ code, pattern }) => {
      const known = says[keyOf(code)];
      return !known || (pattern !== null && known[slugOf(pattern)] === undefined);
    });
    expect(missing.map(({ code, pattern, file }) => `${keyOf(code)}: ${pattern ?? ''} (${file})`)).toEqual(
      [],
    );
  });

  it('stands in the English catalogue as the server says it', () => {
    const other = serverSentences().filter(
      ({ code, pattern }) =>
        pattern !== null && english.says[keyOf(code)]?.[slugOf(pattern)] !== catalogued(pattern),
    );
    expect(other.map(({ code, pattern }) => `${code}: ${pattern ?? ''}`)).toEqual([]);
  });

  it('is found in many sources', () => {
    const found = serverSentences();
    expect(new Set(found.map(({ code }) => code)).size).toBeGreaterThan(150);
    expect(found.find(({ code }) => code === 'case.title')?.pattern).toBe('Give the investigation a title.');
  });

  it('is said in another language with what is filled in', () => {
    const said = {
      code: 'limit.range',
      text: "'limit' must be 1 to 50, not 70.",
      pattern: "'limit' must be 1 to {1}, not {2}.",
      arguments: { 1: '50', 2: '70' },
    };
    expect(saidIn(de, en, said)).toBe('„limit“ muss 1 bis 50 sein, nicht 70.');
    expect(saidIn(uk, en, { ...said, pattern: null, arguments: null })).toBe(
      '«limit» має бути від 1 до 50, а не 70.',
    );
  });

  it('names a place in a statement in the language too', () => {
    const text =
      'The statement ends too early (line 2, column 7). Check the words, commas and brackets there.';
    expect(saidIn(zh, en, { code: 'cypher.syntax', text })).toBe(
      '语句过早结束（第 2 行第 7 列）。请检查该处的单词、逗号和括号。',
    );
  });

  it('is made of known pieces, several sentences among them', () => {
    const text =
      'The database expects about 2,000,000 rows at the step AllNodesScan. Start from fewer nodes, or filter earlier.';
    expect(saidIn({ ...de, locale: 'de' }, en, { code: 'cypher.estimate', text })).toBe(
      'Die Datenbank erwartet im Schritt AllNodesScan etwa 2.000.000 Zeilen. Beginnen Sie bei weniger Knoten, oder filtern Sie früher.',
    );
    const state = 'Neo4j at bolt://db:7687 does not answer yet; Spoor keeps trying.';
    expect(saidIn(uk, en, { code: 'store.not-ready', text: state })).toBe(
      'Neo4j за адресою bolt://db:7687 ще не відповідає; Spoor пробує далі.',
    );
    const refused = { code: 'store.not-ready', text: state, pattern: '{1}', arguments: { 1: state } };
    expect(saidIn(zh, en, refused)).toBe('位于 bolt://db:7687 的 Neo4j 尚未响应；Spoor 会继续尝试。');
  });

  it('is said of the database’s own remarks, too', () => {
    const text =
      'warn: label does not exist. The label `Ship` does not exist in database `neo4j`. Verify that the spelling is correct.';
    expect(saidIn(de, en, { code: '01N50', text })).toBe(
      'Das Label `Ship` gibt es hier nicht. Prüfen Sie die Schreibweise.',
    );
    expect(saidIn(zh, en, { code: '01N99', text: 'Something.' })).toBe('Neo4j 的说法：Something.');
  });

  it('stays as it is where the catalogue has no word for it', () => {
    expect(saidIn(de, en, { code: 'new.code', text: 'Something new.' })).toBe('Something new.');
    expect(saidIn(de, en, { code: 'case.title', text: 'Something new.' })).toBe('Something new.');
    expect(saidIn(de, en, { code: 'request.invalid', text: 'Bad.' })).toBe(
      'Diese Anfrage ist nicht ausführbar: Bad.',
    );
  });

  it('is taken apart by its pattern', () => {
    expect(patternOf("'%s' has %,d %% of %04X")).toBe("'{1}' has {2} % of {3}");
    expect(
      filledIn(
        'The row in line {{1}} has more than {{2}} columns.',
        'The row in line 3 has more than 9 columns.',
      ),
    ).toEqual({
      1: '3',
      2: '9',
    });
    expect(filledIn('The file is empty.', 'The file is full.')).toBeNull();
  });
});
