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

function hopsOf(value: unknown): Partial<Question> | null {
  const maxHops = Number(value);
  return Number.isInteger(maxHops) && maxHops >= 1 && maxHops <= MAX_HOPS ? { maxHops } : null;
}

function confidenceOf(value: unknown): Partial<Question> | null {
  const minConfidence = CONFIDENCES.find((each) => each === value);
  return minConfidence ? { minConfidence } : null;
}

function relationsOf(value: unknown): Partial<Question> | null {
  const relations = listOf(value).filter(isRelationType);
  return relations.length > 0 ? { relations } : null;
}

function listLength(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

/** A window that is wider: without its begin, or with undated relations, too. */
function windowOf(question: Question, value: unknown): Partial<Question> {
  const keepsFrom = typeof value === 'object' && value !== null && 'from' in value;
  return {
    window: {
      ...question.window,
      after: keepsFrom ? question.window.after : ANY_TIME.after,
      undated: true,
    },
  };
}

/** What is left of a constraint; `value` is what the question then holds. */
function lessOf(question: Question, change: string, value: unknown): Partial<Question> | null {
  switch (change) {
    case 'maxHops':
      return hopsOf(value);
    case 'minConfidence':
      return confidenceOf(value);
    case 'relations':
      return relationsOf(value);
    case 'minSources':
      return { minSources: Number(value) || 1 };
    case 'timeOrder':
      return { timeOrder: TIME_ORDERS.find((each) => each === value) ?? 'any' };
    case 'via':
      return { via: question.via.slice(0, listLength(value)) };
    case 'countriesVia':
      return { countriesVia: question.countriesVia.slice(0, listLength(value)) };
    case 'goods':
      return { goods: { ...question.goods, same: false } };
    case 'window':
      return windowOf(question, value);
    case 'hubLimit':
      return { hubLimit: Number(value) };
    default:
      return null;
  }
}

/** Null takes a constraint away as a whole. */
function isTakenAway(change: string): change is keyof typeof UNBOUND {
  return change in UNBOUND;
}

function partOf(question: Question, change: string, value: unknown): Partial<Question> | null {
  if (value === null || value === undefined) {
    return isTakenAway(change) ? { [change]: UNBOUND[change] } : null;
  }
  return lessOf(question, change, value);
}

/** What changes in the form; null for a change that the form does not know. */
function changeOf(question: Question, { change, value }: NearMiss): Partial<Question> | null {
  if (change !== 'all') {
    return partOf(question, change, value);
  }
  if (typeof value !== 'object' || value === null) {
    return UNBOUND;
  }
  const parts = Object.entries(value).map(([field, each]) => partOf(question, field, each));
  return parts.reduce<Partial<Question> | null>((all, part) => all && part && { ...all, ...part }, {});
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
