import { CONFIDENCES, isRelationType, RELATION_TYPES, TIME_ORDERS, type NearMiss } from './model';
import { ANY_GOODS, ANY_TIME, DEFAULT_QUESTION, MAX_HOPS, NO_CAPS, type Question } from './question';
import { listOf } from './question-params';
import { ANYTHING } from './selection';

/** The question with nothing asked of it but its ends. */
const UNBOUND: Partial<Question> = {
  maxHops: MAX_HOPS,
  minConfidence: 'possible',
  relations: [...RELATION_TYPES],
  via: [],
  avoid: ANYTHING,
  countriesVia: [],
  goods: ANY_GOODS,
  window: ANY_TIME,
  timeOrder: 'any',
  minSources: 1,
  minValue: null,
  datasets: [],
  hubLimit: null,
  caps: NO_CAPS,
};

/** Constraints that a near miss takes away as a whole. */
const TAKEN_AWAY = [
  'via',
  'avoid',
  'countriesVia',
  'goods',
  'window',
  'minValue',
  'datasets',
  'hubLimit',
] as const;

function hopsOf(value: unknown): Partial<Question> | null {
  const maxHops = Number(value);
  return Number.isInteger(maxHops) && maxHops >= 1 && maxHops <= MAX_HOPS ? { maxHops } : null;
}

/** What changes in the form; null for a change that the form does not know. */
function changeOf(question: Question, { change, value }: NearMiss): Partial<Question> | null {
  const part = TAKEN_AWAY.find((each) => each === change);
  if (part) {
    return { [part]: UNBOUND[part] };
  }
  switch (change) {
    case 'maxHops':
      return hopsOf(value);
    case 'minConfidence': {
      const minConfidence = CONFIDENCES.find((each) => each === value);
      return minConfidence ? { minConfidence } : null;
    }
    case 'relations': {
      const relations = listOf(value).filter(isRelationType);
      return relations.length > 0 ? { relations } : null;
    }
    case 'minSources':
      return { minSources: Number(value) || 1 };
    case 'timeOrder':
      return { timeOrder: TIME_ORDERS.find((each) => each === value) ?? 'any' };
    case 'window.undated':
      return { window: { ...question.window, undated: true } };
    case 'all':
      return UNBOUND;
    default:
      return null;
  }
}

/** The question with the change that a near miss proposes; null when it proposes none that would help. */
export function relaxed(question: Question, miss: NearMiss): Question | null {
  const change = miss.paths > 0 ? changeOf(question, miss) : null;
  return change && { ...question, ...change, page: 1 };
}

/** An end that chooses nothing is put back to what the page opens on. */
export function withEndReset(question: Question, miss: NearMiss): Question | null {
  const end = miss.change === 'from' || miss.change === 'to' ? miss.change : null;
  return end && { ...question, [end]: DEFAULT_QUESTION[end], page: 1 };
}
