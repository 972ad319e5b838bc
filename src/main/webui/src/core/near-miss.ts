import { CONFIDENCES, isRelationType, RELATION_TYPES, type NearMiss } from './model';
import { listOf, MAX_HOPS, type Question } from './question';

/** What changes in the form; null for a constraint that the form does not have. */
function changeOf(miss: NearMiss): Partial<Question> | null {
  const { change, value } = miss;
  switch (change) {
    case 'maxHops': {
      const maxHops = Number(value);
      return Number.isInteger(maxHops) && maxHops >= 1 && maxHops <= MAX_HOPS ? { maxHops } : null;
    }
    case 'minConfidence': {
      const minConfidence = CONFIDENCES.find((each) => each === value);
      return minConfidence ? { minConfidence } : null;
    }
    case 'relations': {
      const relations = listOf(value).filter(isRelationType);
      return relations.length > 0 ? { relations } : null;
    }
    case 'all':
      return { maxHops: MAX_HOPS, minConfidence: 'possible', relations: [...RELATION_TYPES] };
    default:
      return null;
  }
}

/** The question with the change that a near miss proposes; null when it proposes none that would help. */
export function relaxed(question: Question, miss: NearMiss): Question | null {
  const change = miss.paths > 0 ? changeOf(miss) : null;
  return change && { ...question, ...change, page: 1 };
}
