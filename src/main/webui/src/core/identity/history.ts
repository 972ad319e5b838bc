import type { Decision } from './model';

/** Decisions of one batch that follow each other, or one that was made alone. */
export interface HistoryEntry {
  key: string;
  batch: string | null;
  decisions: Decision[];
}

/** Decisions as they are listed: those of one batch, made with one verdict, together. */
export function entriesOf(decisions: readonly Decision[]): HistoryEntry[] {
  const entries: HistoryEntry[] = [];
  for (const decision of decisions) {
    const last = entries.at(-1);
    const batch = decision.batch ?? null;
    if (last && batch !== null && last.batch === batch && last.decisions[0]?.verdict === decision.verdict) {
      last.decisions.push(decision);
    } else {
      entries.push({ key: decision.id, batch, decisions: [decision] });
    }
  }
  return entries;
}
