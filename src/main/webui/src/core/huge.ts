import { CONFIDENCES, type TraceSummary } from './model';
import type { Question } from './question';

/** From here on nobody reads path by path. */
const HUGE = 1000;

export interface Narrowing {
  key: 'perPair' | 'confidence' | 'hops';
  question: Question;
}

/** Ways to a shorter answer, where there are too many paths to read; empty otherwise. */
export function narrowingsOf(question: Question, summary: TraceSummary): Narrowing[] {
  if (summary.paths <= HUGE) {
    return [];
  }
  const surer = CONFIDENCES[CONFIDENCES.indexOf(question.minConfidence) - 1];
  const change = (part: Partial<Question>): Question => ({ ...question, ...part, page: 1 });
  return [
    ...(question.caps.pair === null
      ? [{ key: 'perPair' as const, question: change({ caps: { ...question.caps, pair: 1 } }) }]
      : []),
    ...(surer ? [{ key: 'confidence' as const, question: change({ minConfidence: surer }) }] : []),
    ...(question.maxHops > 2
      ? [{ key: 'hops' as const, question: change({ maxHops: question.maxHops - 1 }) }]
      : []),
  ];
}
