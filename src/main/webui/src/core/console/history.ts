import type { Draft } from './link';
import type { Run } from './model';

/** A run that was, without its rows. */
export interface PastRun extends Draft {
  /** Milliseconds since the epoch. */
  at: number;
  outcome: 'done' | 'stopped' | 'failed';
  rows: number;
  elapsedMillis: number;
}

const RUNS_AT_MOST = 100;

export function pastRunsOf(kept: unknown): PastRun[] {
  const runs = Array.isArray(kept) ? (kept as Partial<PastRun>[]) : [];
  return runs.filter(
    (run): run is PastRun =>
      typeof run.query === 'string' && typeof run.at === 'number' && typeof run.texts === 'object',
  );
}

/** Newest first; the same statement run again moves up instead of filling the list. */
export function remember(past: PastRun[], run: Run, texts: Record<string, string>): PastRun[] {
  const { query } = run.statement;
  const outcome = run.phase === 'running' ? 'stopped' : run.phase;
  const entry = {
    query,
    texts,
    at: run.startedAt,
    outcome,
    rows: run.count,
    elapsedMillis: run.elapsedMillis,
  };
  const others = past.filter(
    (each) => each.query !== query || JSON.stringify(each.texts) !== JSON.stringify(texts),
  );
  return [entry, ...others].slice(0, RUNS_AT_MOST);
}
