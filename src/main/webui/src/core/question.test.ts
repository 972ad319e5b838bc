import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch, validateTraceSearch } from './search';
import { DEFAULT_QUESTION, isDefault, swapped, traceBodyOf, type Question } from './question';
import { paramsOf, questionOf, validateQuestionParams } from './question-params';
import { selectionOf } from './selection';

const ODD: Question = {
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
  goods: { components: ['component/x'], categories: ['optics'], hs: ['854231'], tiers: ['3.A'], same: true },
  window: { after: '2022-02', before: '2024', undated: false },
  timeOrder: 'lenient',
  minConfidence: 'confirmed',
  minSources: 2,
  minValue: 1000.5,
  datasets: ['evidence'],
  hubLimit: 40,
  caps: { pair: 1, start: 2, end: 3 },
  rank: 'strongest',
  pageSize: 250,
  page: 3,
};

function throughAddress(question: Question): Question {
  return questionOf(
    validateTraceSearch(parseSearch(stringifySearch(paramsOf(question) as Record<string, unknown>))),
  );
}

describe('a question', () => {
  it('is the default one when the address says nothing', () => {
    expect(questionOf(validateQuestionParams({}))).toEqual(DEFAULT_QUESTION);
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
      from: 'Planet',
      fromCountry: ['CN', 'china', 'x'],
      hops: '99',
      confidence: 'sure',
      relation: 'EATS',
      hs: ['8542', '854231'],
      after: 'soon',
      undated: 'maybe',
      via: 'nonsense',
      z: 1,
    };
    expect(validateQuestionParams(raw)).toEqual({ fromCountry: ['CN'], hs: ['854231'] });
  });

  it('reads its own result without changing it', () => {
    const once = validateTraceSearch({ ...paramsOf(ODD), hop: ['a', 'b'] } as Record<string, unknown>);
    expect(validateTraceSearch({ ...once })).toEqual(once);
  });

  it('lets names replace the description of a side', () => {
    const body = traceBodyOf({ ...DEFAULT_QUESTION, from: { ...DEFAULT_QUESTION.from, ids: ['company/x'] } });
    expect(body.from).toEqual({ ids: ['company/x'] });
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
    expect(swapped(ODD)).toMatchObject({ from: ODD.to, to: ODD.from, via: ODD.via.toReversed(), page: 1 });
    expect(isDefault(swapped(swapped(DEFAULT_QUESTION)))).toBe(true);
  });
});
