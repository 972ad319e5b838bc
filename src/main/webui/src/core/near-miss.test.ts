import { describe, expect, it } from 'vitest';
import { relaxed } from './near-miss';
import { DEFAULT_QUESTION } from './question';

const miss = (change: string, value: unknown, paths = 3) => ({
  change,
  value,
  paths,
  exact: true,
  text: 'a sentence',
});

describe('a near miss', () => {
  it('changes the one part of the question that it names', () => {
    expect(relaxed(DEFAULT_QUESTION, miss('maxHops', 8))).toEqual({ ...DEFAULT_QUESTION, maxHops: 8 });
    expect(relaxed(DEFAULT_QUESTION, miss('minConfidence', 'probable'))?.minConfidence).toBe('probable');
    expect(relaxed(DEFAULT_QUESTION, miss('relations', ['SUPPLIES', 'OWNS']))?.relations).toEqual([
      'SUPPLIES',
      'OWNS',
    ]);
  });

  it('takes everything away where no single change helps', () => {
    expect(relaxed(DEFAULT_QUESTION, miss('all', null))).toMatchObject({
      maxHops: 12,
      minConfidence: 'possible',
    });
  });

  it('is only a sentence where the form has no such part, or nothing would help', () => {
    expect(relaxed(DEFAULT_QUESTION, miss('window', null))).toBeNull();
    expect(relaxed(DEFAULT_QUESTION, miss('all', null, 0))).toBeNull();
    expect(relaxed(DEFAULT_QUESTION, miss('maxHops', 99))).toBeNull();
  });
});
