import { cappedIds } from '../console/hand-over';
import { labelOf, type GraphNode } from '../model';
import { askingAll, type Asking } from '../question/asking';
import type { Question } from '../question/question';

/** A question with what was found in it, and how many of these an address carries. */
export interface Taken {
  question: Question;
  taken: number;
}

/** How many of these an address carries: no more of them become part of the question. */
export function takenOf(found: GraphNode[]): number {
  return cappedIds(found.map(({ id }) => id)).length;
}

/** The found entities as start, end, station or what is avoided: of several, any counts. */
export function take(question: Question, what: Asking, found: GraphNode[]): Taken {
  const ids = cappedIds(found.map(({ id }) => id));
  const labels = [...new Set(found.filter(({ id }) => ids.includes(id)).map(labelOf))];
  return { question: askingAll(question, what, ids, labels), taken: ids.length };
}
