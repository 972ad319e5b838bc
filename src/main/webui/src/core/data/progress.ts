import { isOver, type ImportStatus } from './model';

/** The stations of a job in their order; how much of the whole each is worth is a guess that never runs backwards. */
const STATIONS: Record<string, { from: number; to: number }> = {
  waiting: { from: 0, to: 0 },
  checking: { from: 0, to: 0.25 },
  nodes: { from: 0.25, to: 0.6 },
  ties: { from: 0.6, to: 0.85 },
  declarations: { from: 0.85, to: 0.95 },
  vanished: { from: 0.95, to: 1 },
  comparing: { from: 0.95, to: 1 },
  restarting: { from: 0.95, to: 1 },
  ended: { from: 1, to: 1 },
};

/** How far a job is, from 0 to 1; null while nothing can be told. */
export function shareDone(status: Pick<ImportStatus, 'state' | 'phase' | 'progress'>): number | null {
  if (isOver(status)) {
    return 1;
  }
  const station = STATIONS[status.phase];
  const { done, total } = status.progress ?? { done: 0, total: 0 };
  if (!station || (total === 0 && status.phase === 'checking') || status.phase === 'waiting') {
    return null;
  }
  return station.from + (station.to - station.from) * (total === 0 ? 0 : Math.min(1, done / total));
}

/** Seconds as whole units for people: the largest that fits, rounded. */
export function durationOf(seconds: number): { unit: 'second' | 'minute' | 'hour'; count: number } {
  if (seconds < 90) {
    return { unit: 'second', count: Math.max(1, Math.round(seconds)) };
  }
  return seconds < 5400
    ? { unit: 'minute', count: Math.round(seconds / 60) }
    : { unit: 'hour', count: Math.round(seconds / 3600) };
}

/** Whether the books balance; the page shows the sum, so that it can be checked by eye. */
export function isBalanced({ read, loaded, rejected, duplicate }: ImportStatus): boolean {
  return read === loaded + rejected + duplicate;
}
