import type { NodeLabel, TraceSummary } from '../model';
import { changed, type Question } from './question';
import { ANYTHING, isAnything } from './selection';

/** The question with what it goes around taken in again; null where it goes around nothing. */
export function takenIn(question: Question): Question | null {
  return isAnything(question.avoid) ? null : changed(question, { avoid: ANYTHING });
}

type Labels = Partial<Record<NodeLabel, number>>;

export interface Side {
  /** Reached before, and no more. */
  lost: number;
  lostLabels: Labels;
  left: number;
  leftLabels: Labels;
}

/** What is gone of an answer where its paths go around something. */
export interface Around {
  gone: number;
  of: number;
  starts: Side;
  ends: Side;
}

function isExact({ counts, complete }: TraceSummary): boolean {
  return counts ? [counts.paths, counts.starts, counts.ends].every(({ kind }) => kind === 'exact') : complete;
}

function lessOf(before: Labels, now: Labels): Labels {
  const lost = Object.entries(before).map(([label, count]) => [
    label,
    count - (now[label as NodeLabel] ?? 0),
  ]);
  return Object.fromEntries(lost.filter(([, count]) => Number(count) > 0)) as Labels;
}

/** The difference between an answer and the same with all taken in; null where one of them was not counted to its end. */
export function aroundOf(before: TraceSummary, now: TraceSummary): Around | null {
  if (!isExact(before) || !isExact(now)) {
    return null;
  }
  const side = (name: 'starts' | 'ends'): Side => {
    const labels = name === 'starts' ? 'startLabels' : 'endLabels';
    return {
      lost: before[name] - now[name],
      lostLabels: lessOf(before[labels] ?? {}, now[labels] ?? {}),
      left: now[name],
      leftLabels: now[labels] ?? {},
    };
  };
  return { gone: before.paths - now.paths, of: before.paths, starts: side('starts'), ends: side('ends') };
}
