import { describe, expect, it } from 'vitest';
import {
  asksTheSame,
  DEFAULT_QUESTION,
  isDefault,
  isSet,
  listSet,
  without,
  withoutAt,
  type Field,
  type Question,
} from './question';
import { selectionOf } from './selection';
import { OFFERED, TABLE } from './table';

const SET: Partial<Question> = {
  via: [selectionOf({ ids: ['company/x'] })],
  avoid: selectionOf({ countries: ['TR'] }),
  countriesVia: ['KZ'],
  relations: ['SUPPLIES'],
  timeOrder: 'strict',
  minSources: 2,
  mayRestOn: 'one',
  inferred: 'none',
  generic: 'none',
  minValue: 1000,
  hubLimit: 50,
  maxPerPair: 1,
  datasets: ['evidence'],
  k: 25,
  goods: { ...DEFAULT_QUESTION.goods, categories: ['propulsion'] },
  window: { from: '2022-02', to: '', undated: false },
};
const ALL = Object.keys(SET) as Field[];
const BUSY: Question = { ...DEFAULT_QUESTION, ...SET };

describe('the constraints of a question', () => {
  it('are none of them set by default, and all of them here', () => {
    expect(listSet(DEFAULT_QUESTION)).toEqual([]);
    const places: (string | null)[] = ALL.map((each) => TABLE[each].place);
    expect(listSet(BUSY)).toEqual(OFFERED.filter((place) => places.includes(place)));
    expect(ALL.filter((each) => isSet(BUSY, each))).toEqual(ALL);
  });

  it('can each be taken away, until the default question is left', () => {
    for (const each of ALL) {
      expect(isSet(without(BUSY, each), each)).toBe(false);
    }
    expect(isDefault(without(BUSY, ...ALL))).toBe(true);
    expect(withoutAt({ ...BUSY, maxPerEnd: 3 }, 'caps')).toMatchObject({ maxPerPair: null, maxPerEnd: null });
  });

  it('do not count a station that restricts nothing', () => {
    expect(isSet({ ...DEFAULT_QUESTION, via: [selectionOf({})] }, 'via')).toBe(false);
  });

  it('ask for the same paths whatever the size of a page', () => {
    expect(asksTheSame({ ...DEFAULT_QUESTION, k: 25, offset: 50 }, DEFAULT_QUESTION)).toBe(true);
    expect(asksTheSame({ ...DEFAULT_QUESTION, minSources: 2 }, DEFAULT_QUESTION)).toBe(false);
  });
});
