import { describe, expect, it } from 'vitest';
import { costOf } from './cost';
import type { PlanStep } from './model';

const step = (estimatedRows: number | null, ...children: PlanStep[]): PlanStep => ({
  operator: 'AnyStep',
  estimatedRows,
  children,
});

describe('what a statement costs', () => {
  it('is what it works through, where that is far more than what comes out', () => {
    expect(costOf(step(1, step(1, step(482_300), step(7))))).toEqual({ rows: 1, onTheWay: 482_300 });
  });

  it('is told by its rows alone where they are about as many', () => {
    expect(costOf(step(61, step(130)))).toEqual({ rows: 61, onTheWay: null });
  });

  it('is not known without estimates', () => {
    expect(costOf(step(null, step(12)))).toBeNull();
    expect(costOf(null)).toBeNull();
  });
});
