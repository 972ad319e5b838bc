import {
  CONFIDENCES,
  FLOW_RELATIONS,
  NODE_LABELS,
  RANKS,
  RELATION_TYPES,
  type Confidence,
  type NodeLabel,
  type Rank,
  type RelationType,
  type SelectorBody,
  type TraceBody,
} from './model';

export const MAX_HOPS = 12;
export const PAGE_SIZE = 100;

/** One side of the question; empty lists restrict nothing, named ids stand for themselves. */
export interface Selection {
  label: NodeLabel | 'any';
  countries: string[];
  operators: string[];
  ids: string[];
}

export interface Question {
  from: Selection;
  to: Selection;
  relations: RelationType[];
  maxHops: number;
  minConfidence: Confidence;
  rank: Rank;
  page: number;
}

export const DEFAULT_QUESTION: Question = {
  from: { label: 'Company', countries: ['CN', 'HK'], operators: [], ids: [] },
  to: { label: 'WeaponSystem', countries: [], operators: ['RU'], ids: [] },
  relations: [...FLOW_RELATIONS],
  maxHops: 6,
  minConfidence: 'possible',
  rank: 'shortest',
  page: 1,
};

/** The question as it stands in the address: flat, so that every part is readable there. */
export interface QuestionParams {
  from?: NodeLabel | 'any';
  fromCountry?: string[];
  fromOperator?: string[];
  fromId?: string[];
  to?: NodeLabel | 'any';
  toCountry?: string[];
  toOperator?: string[];
  toId?: string[];
  relation?: RelationType[];
  hops?: number;
  confidence?: Confidence;
  rank?: Rank;
  page?: number;
}

type Raw = Record<string, unknown>;

export function listOf(value: unknown): string[] {
  const values = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  const texts = values.filter((each) => typeof each === 'string' || typeof each === 'number').map(String);
  return [...new Set(texts.filter((text) => text !== ''))];
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T | undefined {
  const text = Array.isArray(value) ? value[0] : value;
  return allowed.find((each) => each === text);
}

function wholeNumber(value: unknown, least: number, most: number): number | undefined {
  const number = Number(Array.isArray(value) ? value[0] : value);
  return Number.isInteger(number) && number >= least && number <= most ? number : undefined;
}

function countriesOf(value: unknown): string[] {
  return listOf(value)
    .map((code) => code.toUpperCase())
    .filter((code) => /^[A-Z]{2}$/.test(code));
}

function compact<T extends object>(params: T): T {
  const kept = Object.entries(params).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined,
  );
  return Object.fromEntries(kept) as T;
}

/** Keeps what is meaningful in an address and drops the rest; reading its own result changes nothing. */
export function validateQuestionParams(raw: Raw): QuestionParams {
  const labels = [...NODE_LABELS, 'any'] as const;
  return compact<QuestionParams>({
    from: oneOf(labels, raw.from),
    fromCountry: countriesOf(raw.fromCountry),
    fromOperator: countriesOf(raw.fromOperator),
    fromId: listOf(raw.fromId),
    to: oneOf(labels, raw.to),
    toCountry: countriesOf(raw.toCountry),
    toOperator: countriesOf(raw.toOperator),
    toId: listOf(raw.toId),
    relation: RELATION_TYPES.filter((type) => listOf(raw.relation).includes(type)),
    hops: wholeNumber(raw.hops, 1, MAX_HOPS),
    confidence: oneOf(CONFIDENCES, raw.confidence),
    rank: oneOf(RANKS, raw.rank),
    page: wholeNumber(raw.page, 1, 1000),
  });
}

function sideOf(
  fallback: Selection,
  label: Selection['label'] | undefined,
  countries: string[] = [],
  operators: string[] = [],
  ids: string[] = [],
): Selection {
  const stated = label !== undefined || countries.length > 0 || operators.length > 0 || ids.length > 0;
  return stated ? { label: label ?? fallback.label, countries, operators, ids } : fallback;
}

export function questionOf(params: QuestionParams): Question {
  const base = DEFAULT_QUESTION;
  return {
    from: sideOf(base.from, params.from, params.fromCountry, params.fromOperator, params.fromId),
    to: sideOf(base.to, params.to, params.toCountry, params.toOperator, params.toId),
    relations: params.relation ?? base.relations,
    maxHops: params.hops ?? base.maxHops,
    minConfidence: params.confidence ?? base.minConfidence,
    rank: params.rank ?? base.rank,
    page: params.page ?? base.page,
  };
}

/** The whole question, defaults included: a link means the same when a default changes later. */
export function paramsOf(question: Question): QuestionParams {
  return compact<QuestionParams>({
    from: question.from.label,
    fromCountry: question.from.countries,
    fromOperator: question.from.operators,
    fromId: question.from.ids,
    to: question.to.label,
    toCountry: question.to.countries,
    toOperator: question.to.operators,
    toId: question.to.ids,
    relation: question.relations,
    hops: question.maxHops,
    confidence: question.minConfidence,
    rank: question.rank,
    page: question.page,
  });
}

/** Named entities are taken as they are; the rest of the side's description applies only without names. */
export function selectorOf(side: Selection): SelectorBody {
  if (side.ids.length > 0) {
    return { ids: side.ids };
  }
  return {
    ...(side.label === 'any' ? {} : { labels: [side.label] }),
    ...(side.countries.length > 0 && takesCountries(side.label) ? { countries: side.countries } : {}),
    ...(side.operators.length > 0 && takesOperators(side.label) ? { operators: side.operators } : {}),
  };
}

export function takesCountries(label: Selection['label']): boolean {
  return label === 'Company' || label === 'Person' || label === 'any';
}

export function takesOperators(label: Selection['label']): boolean {
  return label === 'WeaponSystem';
}

export function traceBodyOf(question: Question): TraceBody {
  return {
    from: selectorOf(question.from),
    to: selectorOf(question.to),
    relations: question.relations,
    maxHops: question.maxHops,
    minConfidence: question.minConfidence,
    rank: question.rank,
    k: PAGE_SIZE,
    offset: (question.page - 1) * PAGE_SIZE,
  };
}

export function swapped(question: Question): Question {
  return { ...question, from: question.to, to: question.from, page: 1 };
}

export function isDefault(question: Question): boolean {
  return JSON.stringify(question) === JSON.stringify(DEFAULT_QUESTION);
}
