import { describe, expect, it } from 'vitest';
import { textsOf } from './catalogue';

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
  ],
  de: [/\bStation(en)?\b/, /\bmitnehmen\b/i, /öffnen Sie ihn für/, /JSON ausgeben/],
  uk: [/будь-яких доказів/, /ИНН|ОГРН/, /(^|\s)Проба/, /^Забрати/, /^Вузли$/],
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
