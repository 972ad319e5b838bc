import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch, validateTraceSearch } from '../search';
import {
  DEFAULT_QUESTION,
  isDefault,
  lastingParamsOf,
  paramsOf,
  questionOf,
  swapped,
  traceBodyOf,
  validateQuestionParams,
  type Question,
} from './question';
import { selectionOf } from './selection';

const ODD: Question = {
  ...DEFAULT_QUESTION,
  from: selectionOf({ ids: ['company/厦门 & co', 'company/b'] }),
  to: selectionOf({ labels: ['WeaponSystem'], operators: ['RU', 'KP'], categories: ['tank'] }),
  relations: ['SUPPLIES', 'OWNS'],
  maxHops: 12,
  via: [
    selectionOf({ labels: ['Component'], categories: ['optics;x'] }),
    selectionOf({ ids: ['company/c'] }),
  ],
  avoid: selectionOf({ countries: ['TR', 'AE'], text: 'a & b' }),
  countriesVia: ['KZ'],
  goods: {
    components: ['component/x'],
    categories: ['optics'],
    hs: ['854231'],
    tiers: ['3.A'],
    consistent: true,
  },
  window: { from: '2022-02', to: '2024', undated: false },
  timeOrder: 'lenient',
  minConfidence: 'confirmed',
  minSources: 2,
  mayRestOn: 'one',
  inferred: 'none',
  generic: 'none',
  minValue: 1000.5,
  datasets: ['evidence'],
  hubLimit: 40,
  maxPerPair: 1,
  maxPerStart: 2,
  maxPerEnd: 3,
  rank: 'strongest',
  counts: 'exact',
  k: 250,
  offset: 500,
};

function throughAddress(question: Question): Question {
  return questionOf(validateTraceSearch(parseSearch(stringifySearch(paramsOf(question)))));
}

describe('a question', () => {
  it('is the default one when the address says nothing', () => {
    expect(questionOf(validateQuestionParams({}))).toEqual(DEFAULT_QUESTION);
  });

  it('asks that somebody is listed where an address only says by whom', () => {
    const { listing } = questionOf({ 'listing.authorities': 'EU' });
    expect(listing).toMatchObject({ require: 'some', authorities: ['EU'] });
    expect(traceBodyOf({ ...DEFAULT_QUESTION, listing })).toMatchObject({
      listing: { require: 'some', authorities: ['EU'] },
    });
    expect(traceBodyOf(DEFAULT_QUESTION)).not.toHaveProperty('listing');
    const none = { require: 'none', authorities: ['EU', 'O; F'], from: '2022-02', to: '2024', undated: true };
    const question = { ...DEFAULT_QUESTION, listing: none } as Question;
    expect(throughAddress(question)).toEqual(question);
  });

  it('comes back from an address as it went in', () => {
    expect(throughAddress(DEFAULT_QUESTION)).toEqual(DEFAULT_QUESTION);
    expect(throughAddress(ODD)).toEqual(ODD);
  });

  it('keeps "any company" apart from the default countries', () => {
    const anyCompany: Question = { ...DEFAULT_QUESTION, from: { ...DEFAULT_QUESTION.from, countries: [] } };
    expect(throughAddress(anyCompany).from.countries).toEqual([]);
  });

  it('drops from an address what means nothing', () => {
    const raw = {
      'from.labels': 'Planet',
      'from.countries': ['CN', 'china', 'x'],
      maxHops: '99',
      minConfidence: 'sure',
      relations: 'EATS',
      'goods.hs': ['85', '8542', '854231', '85423100'],
      'window.from': 'soon',
      'window.undated': 'maybe',
      via: 'nonsense',
      offset: '-1',
      z: 1,
    };
    expect(validateQuestionParams(raw)).toEqual({
      'from.labels': ['Company'],
      'from.countries': ['CN'],
      'goods.hs': ['8542', '854231'],
    });
  });

  it('is written by the names of the request', () => {
    expect(stringifySearch(paramsOf(ODD))).toBe(
      '?from.labels=any&from.ids=company/%E5%8E%A6%E9%97%A8+%26+co&from.ids=company/b&to.labels=WeaponSystem' +
        '&to.operators=RU&to.operators=KP&to.categories=tank&goods.components=component/x&goods.categories=optics' +
        '&goods.hs=854231&goods.tiers=3.A&goods.consistent=true&maxHops=12&window.from=2022-02&window.to=2024' +
        '&window.undated=false&minConfidence=confirmed&via=labels:Component;categories:optics%253Bx' +
        '&via=ids:company/c&avoid.countries=TR&avoid.countries=AE&avoid.text=a+%26+b&countriesVia=KZ' +
        '&relations=SUPPLIES&relations=OWNS&timeOrder=lenient&minSources=2&mayRestOn=one&inferred=none&generic=none' +
        '&minValue=1000.5&hubLimit=40' +
        '&maxPerPair=1&maxPerStart=2&maxPerEnd=3&datasets=evidence&counts=exact&k=250&offset=500',
    );
  });

  it('leaves out what holds its default, and states it in a link that is handed on', () => {
    expect(stringifySearch(paramsOf(DEFAULT_QUESTION))).toBe('');
    const lasting = stringifySearch(lastingParamsOf(DEFAULT_QUESTION));
    expect(lasting).toContain('from.labels=Company&from.countries=CN&from.countries=HK');
    expect(questionOf(validateTraceSearch(parseSearch(lasting)))).toEqual(DEFAULT_QUESTION);
  });

  it('is still read from an address as it was written before', () => {
    const old =
      'from=any&fromId=company/厦门 %26 co&fromId=company/b&to=WeaponSystem&toOperator=RU&toOperator=KP&toCategory=tank' +
      '&relation=SUPPLIES&relation=OWNS&hops=12&via=kind:Component;category:optics%253Bx&via=id:company/c' +
      '&avoid=country:TR;country:AE;text:a %26 b&viaCountry=KZ&component=component/x&category=optics&hs=854231' +
      '&tier=3.A&same=yes&after=2022-02&before=2024&undated=no&order=lenient&confidence=confirmed&sources=2' +
      '&value=1000.5&dataset=evidence&hub=40&perPair=1&perStart=2&perEnd=3&rank=strongest&paths=250&page=3';
    expect(questionOf(validateTraceSearch(parseSearch(old)))).toEqual({
      ...ODD,
      counts: 'quick',
      mayRestOn: 'apart',
      inferred: 'any',
      generic: 'any',
    });
  });

  it('reads its own result without changing it', () => {
    const once = validateTraceSearch({ ...paramsOf(ODD), hop: ['a', 'b'] });
    expect(validateTraceSearch({ ...once })).toEqual(once);
  });

  it('asks for names and a description together', () => {
    const body = traceBodyOf({ ...DEFAULT_QUESTION, from: { ...DEFAULT_QUESTION.from, ids: ['company/x'] } });
    expect(body.from).toEqual({ ids: ['company/x'], countries: ['CN', 'HK'] });
    expect(body.to).toEqual({ labels: ['WeaponSystem'], operators: ['RU'] });
  });

  it('asks for the page it is on', () => {
    expect(traceBodyOf(ODD)).toMatchObject({ k: 250, offset: 500, maxHops: 12, rank: 'strongest' });
  });

  it('leaves constraints that are not set out of the request', () => {
    expect(Object.keys(traceBodyOf(DEFAULT_QUESTION)).sort()).toEqual([
      'from',
      'k',
      'maxHops',
      'minConfidence',
      'offset',
      'rank',
      'relations',
      'to',
    ]);
    expect(traceBodyOf(ODD)).toMatchObject({
      via: [{ labels: ['Component'], categories: ['optics;x'] }, { ids: ['company/c'] }],
      avoid: { countries: ['TR', 'AE'], text: 'a & b' },
      goods: { components: ['component/x'], hs: ['854231'], consistent: true },
      window: { from: '2022-02', to: '2024', undated: false },
      maxPerPair: 1,
    });
  });

  it('swaps its sides and goes back to the first page', () => {
    expect(swapped(ODD)).toMatchObject({ from: ODD.to, to: ODD.from, via: ODD.via.toReversed(), offset: 0 });
    expect(isDefault(swapped(swapped(DEFAULT_QUESTION)))).toBe(true);
  });
});
