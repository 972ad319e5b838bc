import { CONFIDENCES, type TraceSummary } from '../model';
import { changed, type Question } from './question';

/** From here on nobody reads path by path. */
const HUGE = 1000;

export interface Narrowing {
  key: 'maxPerPair' | 'minConfidence' | 'maxHops';
  question: Question;
}

/** Ways to a shorter answer, where there are too many paths to read; empty otherwise. */
export function narrowingsOf(question: Question, summary: TraceSummary): Narrowing[] {
  if (summary.paths <= HUGE) {
    return [];
  }
  const surer = CONFIDENCES[CONFIDENCES.indexOf(question.minConfidence) - 1];
  return [
    ...(question.maxPerPair === null
      ? [{ key: 'maxPerPair' as const, question: changed(question, { maxPerPair: 1 }) }]
      : []),
    ...(surer
      ? [{ key: 'minConfidence' as const, question: changed(question, { minConfidence: surer }) }]
      : []),
    ...(question.maxHops > 2
      ? [{ key: 'maxHops' as const, question: changed(question, { maxHops: question.maxHops - 1 }) }]
      : []),
  ];
}
