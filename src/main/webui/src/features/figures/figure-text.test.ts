import i18next, { type TFunction } from 'i18next';
import { describe, expect, it } from 'vitest';
import { countryName } from '../../core/countries';
import { amountOf, measureOf, wholeOf } from '../../core/figure';
import { localeOf } from '../../core/format';
import type { TradeFlow } from '../../core/trade-context';
import { languageFolders, textsOf } from '../../locales/catalogue';
import { shippedFlows } from '../../test/shipped';
import { figureText, goodsText, periodText, type FigureWords } from './figure-text';

const FLOWS = shippedFlows();
const LANGUAGES = languageFolders();

/** What a language says for imports, and for a share of what was found. */
const WORDS: Record<string, { imports: RegExp; finds: RegExp; bounds: Record<string, RegExp> }> = {
  en: {
    imports: /\bimports of\b/,
    finds: /\bfound and not of imports\b/,
    bounds: { about: /about/i, 'at-least': /at least/i, 'at-most': /at most/i },
  },
  de: {
    imports: /Einfuhren von/,
    finds: /Funden, nicht an Einfuhren/,
    bounds: { about: /etwa/i, 'at-least': /mindestens/i, 'at-most': /höchstens/i },
  },
  uk: {
    imports: /імпорту товару/,
    finds: /частка знайденого, а не імпорту/,
    bounds: { about: /близько/i, 'at-least': /щонайменше/i, 'at-most': /щонайбільше/i },
  },
  zh: {
    imports: /进口的“/,
    finds: /所发现物品的比例，不是进口的比例/,
    bounds: { about: /约/, 'at-least': /至少/, 'at-most': /至多/ },
  },
};

type Catalogue = Record<string, string>;

function catalogueOf(language: string): Catalogue {
  const texts = [...textsOf(language)].filter(([key]) => key.startsWith('figures.'));
  return Object.fromEntries(texts.map(([key, text]) => [key.slice('figures.'.length), text]));
}

/** The words of the page, or words of which some were changed. */
function speaking(language: string, texts: Catalogue): FigureWords {
  const words = i18next.createInstance();
  void words.init({
    lng: language,
    ns: ['figures'],
    defaultNS: 'figures',
    keySeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: { [language]: { figures: texts } },
  });
  return words.t.bind(words) as unknown as TFunction<'figures'>;
}

const TRUE_WORDS = new Map(
  LANGUAGES.map((language) => [language, speaking(language, catalogueOf(language))]),
);

type Check = (text: string, flow: TradeFlow, language: string) => boolean;

/** What the sentence of a row has to say. */
const CHECKS: Record<string, Check> = {
  amount: (text, flow, language) => text.includes(amountOf(flow, localeOf(language))),
  whole: (text, flow, language) => {
    const whole = wholeOf(flow, FLOWS);
    return whole === null || text.includes(amountOf(whole, localeOf(language)));
  },
  goods: (text, flow, language) => {
    const said = TRUE_WORDS.get(language);
    const goods = said && goodsText(flow, said, localeOf(language));
    return goods !== undefined && text.toLowerCase().includes(goods.toLowerCase());
  },
  period: (text, flow, language) => {
    const said = TRUE_WORDS.get(language);
    // Whom the source cites may have a date too.
    const own = text.replace(flow.sources[0]?.origin ?? '', '');
    return said !== undefined && own.includes(periodText(flow, said, localeOf(language)));
  },
  publisher: (text, flow) => text.includes(flow.sources[0]?.publisher ?? 'a publisher'),
  origin: (text, flow) => text.includes(flow.sources[0]?.origin ?? ''),
  bound: (text, { properties: { bound } }, language) =>
    bound === undefined || WORDS[language]?.bounds[bound]?.test(text) === true,
  'what it measures': (text, { properties }, language) =>
    WORDS[language]?.[properties.measured === 'finds' ? 'finds' : 'imports'].test(text) === true,
  from: (text, { properties }, language) =>
    (properties.fromCountries ?? []).every((code) => text.includes(countryName(code, localeOf(language)))),
  to: (text, { properties: { measured, toCountry = '' } }, language) =>
    measured === 'finds' || text.includes(countryName(toCountry, localeOf(language))),
};

function unsaidIn(text: string, flow: TradeFlow, language: string): string[] {
  return Object.keys(CHECKS).filter((name) => CHECKS[name]?.(text, flow, language) !== true);
}

function unsaid(language: string, words: FigureWords): string[] {
  return FLOWS.flatMap((flow) => {
    const text = figureText(flow, FLOWS, words, localeOf(language));
    return unsaidIn(text, flow, language).map((name) => `${flow.id} does not say its ${name}: ${text}`);
  });
}

describe.each(LANGUAGES)('the trade figures in %s', (language) => {
  const texts = catalogueOf(language);

  it('each say what they measure, of when and who says so', () => {
    expect(FLOWS.length).toBeGreaterThan(50);
    expect(unsaid(language, speaking(language, texts))).toEqual([]);
  });

  it('would not pass with anything dropped from a sentence', () => {
    // Among the shipped figures none is at most so much, and all quarters but two stand idle.
    const used = Object.entries(texts).filter(([key]) => /^(says|said)\.|^bound\.(about|atLeast)$/.test(key));
    const passed = used.flatMap(([key, text]) =>
      [...text.matchAll(/\{\{\w+\}\}/g)].flatMap(([placeholder]) => {
        const dropped = { ...texts, [key]: text.replace(placeholder, '') };
        return unsaid(language, speaking(language, dropped)).length > 0
          ? []
          : [`${key} without ${placeholder}`];
      }),
    );
    expect(used.length).toBe(10);
    expect(passed).toEqual([]);
  });

  it('would not pass without the word that says what is measured', () => {
    const sentences = Object.keys(texts).filter((key) => key.startsWith('says.'));
    const { imports, finds } = WORDS[language] ?? {};
    const passed = sentences.filter((key) => {
      const word = key === 'says.finds' ? finds : imports;
      const dropped = { ...texts, [key]: (texts[key] ?? '').replace(word ?? '', ' ') };
      return dropped[key] === texts[key] || unsaid(language, speaking(language, dropped)).length === 0;
    });
    expect(sentences.length).toBe(6);
    expect(passed).toEqual([]);
  });

  it('stand in no text of the page as a number of its own', () => {
    // A percentage comes from a row, and with the words above; a column of a table is named for the unit it takes.
    // What the server refuses speaks of what somebody has typed, and of ways of writing; rules of ownership have shares.
    const written = [...textsOf(language)].filter(
      ([key, text]) =>
        !/^(server\.says|entity\.rules|constraint\.ownedBy|grades\.owned)\./.test(key) &&
        /%|percent|prozent|відсот|百分/i.test(text),
    );
    expect(written.map(([key]) => key)).toEqual(['data.field.share', 'data.claim.share']);
  });
});

describe('a trade figure in words', () => {
  const words = speaking('en', catalogueOf('en'));
  const say = (id: string) => {
    const flow = FLOWS.find((each) => each.id === id);
    return flow && figureText(flow, FLOWS, words, 'en-GB').replaceAll('\u00a0', ' ');
  };

  it('says no more than its row', () => {
    expect(say('flow-0005')).toBe(
      'About 90 % of Russia’s imports of microelectronics in 2023 came from China, says Associated Press (carried by ' +
        'Newslooks), citing Senior US officials, briefing of 12 April 2024',
    );
    expect(say('flow-0006')).toBe(
      'About 70 % of Russia’s imports of machine tools in the last quarter of 2023, worth about USD 900 million in all, ' +
        'came from China, says Associated Press (carried by Newslooks), citing Senior US officials, briefing of 12 April 2024',
    );
    expect(say('flow-0017')).toBe(
      '60 % of foreign components found in Russian weapons in 2024 came from China, a share of what was found and not of ' +
        'imports, says UAWire, citing Ukrainian officials, 2024-09',
    );
    expect(say('flow-0024')).toMatch(
      /^At least 80 % of Russia’s imports of machine tools in 2023–2024 came from China, says/,
    );
    expect(say('flow-0054')).toMatch(
      / in 2023 \(no end stated\) were worth USD 100 million, says Daily Sabah, citing Politico/,
    );
  });

  it('has a measure that its sentence names', () => {
    expect(new Set(FLOWS.map(measureOf))).toEqual(new Set(['share', 'growth', 'value', 'quantity']));
    expect(FLOWS.filter(({ properties }) => !properties.measure).map(({ id }) => id)).toEqual([]);
  });
});

describe.each(LANGUAGES.filter((language) => language !== 'en'))('the goods of figures in %s', (language) => {
  it('have a word for all that Spoor brings, and keep the name of others', () => {
    const words = TRUE_WORDS.get(language) ?? speaking(language, {});
    const named = (flow: TradeFlow) => goodsText(flow, words, localeOf(language));
    expect(FLOWS.filter((flow) => named(flow) === flow.properties.commodity)).toEqual([]);
    const [first] = FLOWS;
    const other = {
      ...first,
      properties: { ...first?.properties, commodity: 'Left-handed widgets' },
    } as TradeFlow;
    expect(named(other)).toBe('Left-handed widgets');
  });
});
