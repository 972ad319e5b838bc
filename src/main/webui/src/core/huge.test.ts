import { describe, expect, it } from 'vitest';
import { narrowingsOf } from './huge';
import { DEFAULT_QUESTION } from './question';

const summary = (paths: number) => ({ paths, complete: true, pairs: 1, starts: 1, ends: 1 });

describe('an answer too large to read', () => {
  it('offers ways to a shorter one', () => {
    const ways = narrowingsOf({ ...DEFAULT_QUESTION, page: 7 }, summary(5000));
    expect(ways.map(({ key }) => key)).toEqual(['perPair', 'confidence', 'hops']);
    expect(ways.map(({ question }) => question.page)).toEqual([1, 1, 1]);
    expect(ways[0]?.question.caps.pair).toBe(1);
    expect(ways[1]?.question.minConfidence).toBe('probable');
    expect(ways[2]?.question.maxHops).toBe(5);
  });

  it('offers none that the question has already, and none where it is not needed', () => {
    const tight = { ...DEFAULT_QUESTION, minConfidence: 'confirmed' as const, maxHops: 2 };
    expect(narrowingsOf({ ...tight, caps: { pair: 1, start: null, end: null } }, summary(5000))).toEqual([]);
    expect(narrowingsOf(DEFAULT_QUESTION, summary(61))).toEqual([]);
  });
});
