import { describe, expect, it } from 'vitest';
import { countDecisions, decisionsOf, joinsAt, leastOf, weakestJoinOf, type TraceJoin } from './joins';
import type { TraceAnswer, TracePath } from './model';

const join = (at: number, decisions: string[]): TraceJoin => ({
  at,
  enters: `a${at}`,
  leaves: `b${at}`,
  decisions,
  confidence: 'probable',
});
const path: TracePath = {
  nodes: ['x', 'y', 'z'],
  hops: [],
  length: 2,
  strength: 1,
  weakest: 0,
  recordJoins: [join(1, ['d1', 'd2']), join(2, ['d2'])],
  weakestRecordJoin: 1,
};

describe('the joins of a path', () => {
  it('stand at their nodes and count each decision once', () => {
    expect(joinsAt(path, 1)).toEqual([join(1, ['d1', 'd2'])]);
    expect(joinsAt(path, 0)).toEqual([]);
    expect(countDecisions(path)).toBe(2);
    expect(weakestJoinOf(path)).toEqual(join(2, ['d2']));
  });

  it('are none where a path rests on no decision', () => {
    const plain: TracePath = { nodes: ['x'], hops: [], length: 0, strength: 1, weakest: 0 };
    expect(joinsAt(plain, 1)).toEqual([]);
    expect(countDecisions(plain)).toBe(0);
    expect(weakestJoinOf(plain)).toBeUndefined();
  });

  it('name decisions of the answer in their order', () => {
    const decision = (id: string) => ({
      id,
      left: 'l',
      right: 'r',
      verdict: 'same',
      by: 'me',
      at: '',
      reason: '',
      confidence: 'probable' as const,
    });
    const answer = { decisions: [decision('d1'), decision('d2')] } as unknown as TraceAnswer;
    expect(decisionsOf(answer, join(1, ['d2', 'd1'])).map(({ id }) => id)).toEqual(['d2', 'd1']);
    expect(leastOf(['confirmed', 'possible'])).toBe('possible');
    expect(leastOf([])).toBeNull();
  });
});
