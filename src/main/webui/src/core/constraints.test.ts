import { describe, expect, it } from 'vitest';
import { isSet, listSet, RARE, without, type Constraint } from './constraints';
import { asksTheSame, DEFAULT_QUESTION, isDefault, type Question } from './question';
import { selectionOf } from './selection';

const BUSY: Question = {
  ...DEFAULT_QUESTION,
  via: [selectionOf({ ids: ['company/x'] })],
  avoid: selectionOf({ countries: ['TR'] }),
  countriesVia: ['KZ'],
  relations: ['SUPPLIES'],
  timeOrder: 'strict',
  minSources: 2,
  minValue: 1000,
  hubLimit: 50,
  caps: { pair: 1, start: null, end: null },
  datasets: ['evidence'],
  pageSize: 25,
  goods: { ...DEFAULT_QUESTION.goods, categories: ['propulsion'] },
  window: { after: '2022-02', before: '', undated: false },
};
const ALL: Constraint[] = [...RARE, 'goods', 'window'];

describe('the constraints of a question', () => {
  it('are none of them set by default, and all of them here', () => {
    expect(listSet(DEFAULT_QUESTION)).toEqual([]);
    expect(listSet(BUSY)).toEqual([...RARE]);
    expect(ALL.filter((each) => isSet(BUSY, each))).toEqual(ALL);
  });

  it('can each be taken away, until the default question is left', () => {
    for (const each of ALL) {
      expect(isSet(without(BUSY, each), each)).toBe(false);
    }
    expect(isDefault(ALL.reduce(without, BUSY))).toBe(true);
  });

  it('do not count a station that restricts nothing', () => {
    expect(isSet({ ...DEFAULT_QUESTION, via: [selectionOf({})] }, 'via')).toBe(false);
  });

  it('ask for the same paths whatever the size of a page', () => {
    expect(asksTheSame({ ...DEFAULT_QUESTION, pageSize: 25, page: 3 }, DEFAULT_QUESTION)).toBe(true);
    expect(asksTheSame({ ...DEFAULT_QUESTION, minSources: 2 }, DEFAULT_QUESTION)).toBe(false);
  });
});
