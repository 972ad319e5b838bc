import { describe, expect, it } from 'vitest';
import { pastRunsOf, remember } from './history';
import type { Run } from './model';

function runOf(query: string, startedAt: number): Run {
  const statement = { query, parameters: {}, limit: 1, timeoutSeconds: 1 };
  const rest = { columns: [], rows: [], count: 3, truncated: false, cut: [], notes: [], problem: null };
  return { statement, phase: 'done', startedAt, elapsedMillis: 7, ...rest };
}

describe('the history of runs', () => {
  it('has the newest first and each statement once', () => {
    const past = [runOf('A', 1), runOf('B', 2), runOf('A', 3)].reduce(
      (list, run) => remember(list, run, {}),
      pastRunsOf(null),
    );
    expect(past.map(({ query, at }) => [query, at])).toEqual([
      ['A', 3],
      ['B', 2],
    ]);
    expect(past[0]).toMatchObject({ outcome: 'done', rows: 3, elapsedMillis: 7 });
  });

  it('keeps the values with the statement, and not without end', () => {
    let past = remember(remember([], runOf('A', 1), { x: '1' }), runOf('A', 2), { x: '2' });
    expect(past).toHaveLength(2);
    for (let index = 0; index < 300; index += 1) {
      past = remember(past, runOf(`Q${String(index)}`, index), {});
    }
    expect(past).toHaveLength(100);
    expect(pastRunsOf([{ query: 5 }, past[0]])).toHaveLength(1);
  });
});
