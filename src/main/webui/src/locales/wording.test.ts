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
  ],
  de: [/\bStation(en)?\b/, /öffnen Sie ihn für/, /JSON ausgeben/],
  uk: [/будь-яких доказів/, /^Вузли$/],
  zh: [/咽喉/, /站点/, /(^|[^A-Za-z到])跳(?!到|过|转)/],
};

describe.each(Object.keys(STUMBLED_OVER))('the words of %s', (language) => {
  it('have none that readers stumbled over', () => {
    const found = [...textsOf(language)].filter(([, text]) =>
      STUMBLED_OVER[language]?.some((slip) => slip.test(text)),
    );
    expect(found).toEqual([]);
  });
});
