import { Problem, problemOf } from '../problem';
import type { CutNote, Run, Statement, StatementMessage } from './model';

/** A run that begins now and has read nothing yet. */
export function freshRun(statement: Statement): Run {
  return {
    statement,
    phase: 'running',
    startedAt: Date.now(),
    elapsedMillis: 0,
    columns: [],
    rows: [],
    count: 0,
    truncated: false,
    cut: [],
    notes: [],
    problem: null,
  };
}

/** Cuts a stream of text into lines; what has no end yet waits for the next piece. */
export function lineCutter(): { push: (piece: string) => string[]; rest: () => string } {
  let open = '';
  return {
    push(piece) {
      const parts = (open + piece).split('\n');
      open = parts.pop() ?? '';
      return parts.filter((line) => line.trim() !== '');
    },
    rest: () => open.trim(),
  };
}

interface LastLine {
  columns?: string[];
  truncated?: boolean;
  cut?: CutNote[];
  summary?: { elapsedMs?: number; notifications?: StatementMessage[] };
  error?: { status?: number };
}

/** What a line means for a run: rows are added to its array in place, everything else is returned as a change. */
export function takeLine(run: Run, line: string): Partial<Run> {
  const value = JSON.parse(line) as unknown;
  if (Array.isArray(value)) {
    run.rows.push(value as unknown[]);
    return {};
  }
  const { columns, truncated, cut, summary, error } = value as LastLine;
  if (error) {
    return { phase: 'failed', problem: problemOf(error.status ?? 500, error, null) };
  }
  if (columns) {
    return { columns };
  }
  return {
    phase: 'done',
    truncated: truncated ?? false,
    cut: cut ?? [],
    notes: summary?.notifications ?? [],
    ...(summary?.elapsedMs === undefined ? {} : { elapsedMillis: summary.elapsedMs }),
  };
}

/** A stream that ended without its last line was cut off on the way. */
export function endOf(run: Run): Partial<Run> {
  return run.phase === 'running' ? { phase: 'failed', problem: new Problem('lost', null) } : {};
}
