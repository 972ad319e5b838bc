import { describe, expect, it } from 'vitest';
import { narrowingsOf } from './huge';
import { DEFAULT_QUESTION } from './question';

const summary = (paths: number) => ({ paths, complete: true, pairs: 1, starts: 1, ends: 1 });

describe('an answer too large to read', () => {
  it('offers ways to a shorter one', () => {
    const ways = narrowingsOf({ ...DEFAULT_QUESTION, offset: 600 }, summary(5000));
    expect(ways.map(({ key }) => key)).toEqual(['maxPerPair', 'minConfidence', 'maxHops']);
    expect(ways.map(({ question }) => question.offset)).toEqual([0, 0, 0]);
    expect(ways[0]?.question.maxPerPair).toBe(1);
    expect(ways[1]?.question.minConfidence).toBe('probable');
    expect(ways[2]?.question.maxHops).toBe(5);
  });

  it('offers none that the question has already, and none where it is not needed', () => {
    const tight = { ...DEFAULT_QUESTION, minConfidence: 'confirmed' as const, maxHops: 2 };
    expect(narrowingsOf({ ...tight, maxPerPair: 1 }, summary(5000))).toEqual([]);
    expect(narrowingsOf(DEFAULT_QUESTION, summary(61))).toEqual([]);
  });
});
