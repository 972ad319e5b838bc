import type { PlanStep } from './model';

/** The most rows that the database expects at any step: what a statement works through, not what comes out of it. */
export function mostRows(step: PlanStep): number {
  return Math.max(step.estimatedRows ?? 0, ...(step.children ?? []).map(mostRows));
}

/** So many times more on the way than in the end is worth a word. */
const WORTH_TELLING = 10;

/** What comes out of a statement and, where that is far more, what it works through; null where nothing is estimated. */
export function costOf(plan: PlanStep | null | undefined): { rows: number; onTheWay: number | null } | null {
  if (typeof plan?.estimatedRows !== 'number') {
    return null;
  }
  const rows = Math.round(plan.estimatedRows);
  const most = Math.round(mostRows(plan));
  return { rows, onTheWay: most >= WORTH_TELLING * Math.max(1, rows) ? most : null };
}
