import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch, validateTraceSearch } from './search';
import {
  DEFAULT_QUESTION,
  isDefault,
  paramsOf,
  questionOf,
  swapped,
  traceBodyOf,
  validateQuestionParams,
  type Question,
} from './question';

const ODD: Question = {
  from: { label: 'any', countries: [], operators: [], ids: ['company/厦门 & co', 'company/b'] },
  to: { label: 'WeaponSystem', countries: [], operators: ['RU', 'KP'], ids: [] },
  relations: ['SUPPLIES', 'OWNS'],
  maxHops: 12,
  minConfidence: 'confirmed',
  rank: 'strongest',
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
      z: 1,
    };
    expect(validateQuestionParams(raw)).toEqual({ fromCountry: ['CN'] });
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
    expect(traceBodyOf(ODD)).toMatchObject({ k: 100, offset: 200, maxHops: 12, rank: 'strongest' });
  });

  it('swaps its sides and goes back to the first page', () => {
    expect(swapped(ODD)).toMatchObject({ from: ODD.to, to: ODD.from, page: 1 });
    expect(isDefault(swapped(swapped(DEFAULT_QUESTION)))).toBe(true);
  });
});
