import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../core/language';
import { textsOf } from './catalogue';

const PAGE = readFileSync(join(import.meta.dirname, '../../../../docs/WORDS.md'), 'utf8');
/** Whoever adds a word reads the page of words at a glance. */
const ONE_SCREEN = 60;

interface Row {
  language: string;
  not: string;
  but: string;
}

/** The rows of the table in WORDS.md: a word that is not said, and the one that is. */
const ROWS: Row[] = [...PAGE.matchAll(/^\| (\w\w) \| (.+?) \| (.+?) \|$/gm)].map(
  ([, language = '', not = '', but = '']) => ({ language, not, but }),
);

/** Whether a text says what it should not, which may be a part of what it should: 部件 of 零部件. */
function saysNot(text: string, { not, but, language }: Row): boolean {
  const rest = text.toLowerCase().replaceAll(but.toLowerCase(), '·');
  const at = rest.indexOf(not.toLowerCase());
  return at >= 0 && (language === 'zh' || !/\p{L}/u.test(rest.charAt(at - 1)));
}

/** What readers stumbled over: jargon, slips of grammar, words that stand for two things. None of them may come back. */
const STUMBLED_OVER: Record<string, RegExp[]> = {
  en: [
    /\bStations?\b/i,
    /\bChokes\b/,
    /is no Cypher/,
    /\bmend it\b/i,
    /loaded, but/,
    /no value yet: null/,
    /by any way/,
    // Words of one author for what everybody looks for by another name.
    /\btake (it )?away\b/i,
    /whom not to name|name everybody/i,
    /take (it|them) in again/i,
    // A report has a date even where nobody says when the relation held.
    /^undated$/,
    /several records each|each record by itself/i,
    /records of the same entity/i,
    /\bwrite (it )?down|written down/i,
    /\bsucceeds\b/,
    /^Bits?$|^Drawn$|\beach bit\b/i,
    /let it rest|begin anew/i,
    /by what means/i,
    /chooses nobody|put the \w+ back/i,
    /everything depends on/i,
    /what is not pinned/,
    /no way in any more|address of numbers/,
    /^Review them$/,
    /companies and declarations/,
    // Stages of an import as the program calls them.
    /\((vanished|ties|nodes)\)/,
  ],
  de: [/\bStation(en)?\b/, /\bmitnehmen\b/i, /öffnen Sie ihn für/, /JSON ausgeben/],
  uk: [/будь-яких доказів/, /ИНН|ОГРН|БИН/, /(^|\s)Проба/, /^Забрати/, /^Вузли$/],
  zh: [/咽喉/, /比特/, /^图示$/, /站点/, /(^|[^A-Za-z到])跳(?!到|过|转)/],
};

describe.each(Object.keys(STUMBLED_OVER))('the words of %s', (language) => {
  it('have none that readers stumbled over', () => {
    const found = [...textsOf(language)].filter(([, text]) =>
      STUMBLED_OVER[language]?.some((slip) => slip.test(text)),
    );
    expect(found).toEqual([]);
  });
});

describe('the page of words', () => {
  it('is one screen, with rows for each language', () => {
    expect(PAGE.trimEnd().split('\n').length).toBeLessThanOrEqual(ONE_SCREEN);
    expect([...new Set(ROWS.map(({ language }) => language))].sort()).toEqual(Object.keys(LANGUAGES).sort());
  });

  it.each(ROWS)('is kept in $language: not “$not”', (row) => {
    // What the server says in English stands in its own source.
    const texts = [...textsOf(row.language)].filter(
      ([key]) => row.language !== 'en' || !key.startsWith('server.'),
    );
    expect(texts.filter(([, text]) => saysNot(text, row))).toEqual([]);
  });

  it('finds a word where it stands, and not inside the one to be said', () => {
    const part = { language: 'zh', not: '部件', but: '零部件' };
    expect(saysNot('零部件', part)).toBe(false);
    expect(saysNot('武器的部件', part)).toBe(true);
    const question = { language: 'uk', not: 'питання', but: 'запитання' };
    expect(saysNot('Запитання', question)).toBe(false);
    expect(saysNot('Не в питанні, а питання', question)).toBe(true);
  });
});
