import { FLOW_RELATIONS } from './model';
import {
  ANY_GOODS,
  ANY_TIME,
  DEFAULT_QUESTION,
  isAnyGoods,
  isAnyTime,
  NO_CAPS,
  PAGE_SIZE,
  type Question,
} from './question';
import { ANYTHING, isAnything } from './selection';

/** Constraints that the sentence leaves to chips, in the order in which they are offered. */
export const RARE = [
  'via',
  'avoid',
  'countriesVia',
  'relations',
  'timeOrder',
  'minSources',
  'minValue',
  'hubLimit',
  'caps',
  'datasets',
  'pageSize',
] as const;
export type RareConstraint = (typeof RARE)[number];

/** What one removes by a click: the rare ones, and the goods and the time that the sentence states. */
export type Constraint = RareConstraint | 'goods' | 'window';

export function isFlow(relations: readonly string[]): boolean {
  return (
    relations.length === FLOW_RELATIONS.length && FLOW_RELATIONS.every((type) => relations.includes(type))
  );
}

/** Whether the question asks for it at all. */
export function isSet(question: Question, constraint: Constraint): boolean {
  switch (constraint) {
    case 'via':
      return question.via.some((station) => !isAnything(station));
    case 'avoid':
      return !isAnything(question.avoid);
    case 'relations':
      return !isFlow(question.relations);
    case 'countriesVia':
    case 'datasets':
      return question[constraint].length > 0;
    case 'timeOrder':
      return question.timeOrder !== 'any';
    case 'minSources':
      return question.minSources > 1;
    case 'minValue':
    case 'hubLimit':
      return question[constraint] !== null;
    case 'caps':
      return Object.values(question.caps).some((cap) => cap !== null);
    case 'pageSize':
      return question.pageSize !== PAGE_SIZE;
    case 'goods':
      return !isAnyGoods(question.goods);
    case 'window':
      return !isAnyTime(question.window);
  }
}

export function listSet(question: Question): RareConstraint[] {
  return RARE.filter((constraint) => isSet(question, constraint));
}

const UNSET: Pick<Question, Constraint> = {
  via: [],
  avoid: ANYTHING,
  countriesVia: [],
  relations: DEFAULT_QUESTION.relations,
  timeOrder: 'any',
  minSources: 1,
  minValue: null,
  hubLimit: null,
  caps: NO_CAPS,
  datasets: [],
  pageSize: PAGE_SIZE,
  goods: ANY_GOODS,
  window: ANY_TIME,
};

/** The question without this constraint. */
export function without(question: Question, constraint: Constraint): Question {
  return { ...question, [constraint]: UNSET[constraint], page: 1 };
}
