import { CONFIDENCES, isRelationType, type NearMiss } from './model';
import { MAX_HOPS, type Question } from './question';

/** The question with the change that a near miss proposes; null when the form has no place for that change. */
export function relaxed(question: Question, miss: NearMiss): Question | null {
  const { maxHops, minConfidence, relations } = miss.change ?? {};
  const next = { ...question, page: 1 };
  if (maxHops !== undefined && maxHops >= 1 && maxHops <= MAX_HOPS) {
    next.maxHops = maxHops;
  }
  const confidence = CONFIDENCES.find((each) => each === minConfidence);
  if (confidence) {
    next.minConfidence = confidence;
  }
  const known = relations?.filter(isRelationType) ?? [];
  if (known.length > 0) {
    next.relations = known;
  }
  return JSON.stringify(next) === JSON.stringify({ ...question, page: 1 }) ? null : next;
}
