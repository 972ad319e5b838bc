import { describe, expect, it } from 'vitest';
import { RELATION_TYPES } from './model';
import { missWords } from './near-miss-words';

const miss = (change: string, value: unknown = null) => ({ change, value, paths: 1, exact: true, text: '' });

describe('the words for a near miss', () => {
  it('name what changes', () => {
    expect(missWords(miss('maxHops', 8))).toEqual({ key: 'maxHops', hops: 8 });
    expect(missWords(miss('minConfidence', 'possible'))).toEqual({
      key: 'minConfidence',
      confidence: 'possible',
    });
    expect(missWords(miss('relations', ['SUPPLIES', 'TRADES']))).toEqual({ key: 'flow' });
    expect(missWords(miss('relations', [...RELATION_TYPES]))).toEqual({ key: 'control' });
    expect(missWords(miss('window.undated', true))).toEqual({ key: 'undated' });
    expect(missWords(miss('goods'))).toEqual({ key: 'goods' });
  });

  it('are missing for a change that the page does not know', () => {
    expect(missWords(miss('moonPhase'))).toBeNull();
    expect(missWords(miss('minConfidence', 'sure'))).toBeNull();
  });
});
