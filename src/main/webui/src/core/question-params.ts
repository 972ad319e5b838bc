import {
  CONFIDENCES,
  NODE_LABELS,
  RANKS,
  RELATION_TYPES,
  TIME_ORDERS,
  type Confidence,
  type NodeLabel,
  type Rank,
  type RelationType,
  type TimeOrder,
} from './model';
import { isPartialDate } from './partial-date';
import {
  ANY_TIME,
  DEFAULT_QUESTION,
  isAnyTime,
  MAX_COUNTRIES_VIA,
  MAX_HOPS,
  MAX_VIA,
  PAGE_SIZE,
  type Goods,
  type Question,
  type Window,
} from './question';
import { ANYTHING, isAnything, selectionOfText, textOfSelection, type Selection } from './selection';

/** The question as it stands in the address: flat, so that every part is readable there. */
export interface QuestionParams {
  from?: (NodeLabel | 'any')[];
  fromCountry?: string[];
  fromOperator?: string[];
  fromCategory?: string[];
  fromTopic?: string[];
  fromListed?: string[];
  fromId?: string[];
  fromText?: string;
  to?: (NodeLabel | 'any')[];
  toCountry?: string[];
  toOperator?: string[];
  toCategory?: string[];
  toTopic?: string[];
  toListed?: string[];
  toId?: string[];
  toText?: string;
  relation?: RelationType[];
  hops?: number;
  /** Stations in order, each a line such as `kind:Component;category:propulsion`. */
  via?: string[];
  avoid?: string;
  viaCountry?: string[];
  component?: string[];
  category?: string[];
  hs?: string[];
  tier?: string[];
  same?: 'yes';
  after?: string;
  before?: string;
  undated?: 'no';
  order?: TimeOrder;
  confidence?: Confidence;
  sources?: number;
  value?: number;
  dataset?: string[];
  hub?: number;
  perPair?: number;
  perStart?: number;
  perEnd?: number;
  rank?: Rank;
  paths?: number;
  page?: number;
}

type Raw = Record<string, unknown>;

export function listOf(value: unknown): string[] {
  const values = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  const texts = values.filter((each) => typeof each === 'string' || typeof each === 'number').map(String);
  return [...new Set(texts.filter((text) => text !== ''))];
}

function firstOf(value: unknown): string | undefined {
  return listOf(value)[0];
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T | undefined {
  return allowed.find((each) => each === firstOf(value));
}

function wholeNumber(value: unknown, least: number, most: number): number | undefined {
  const number = Number(firstOf(value) ?? NaN);
  return Number.isInteger(number) && number >= least && number <= most ? number : undefined;
}

function amount(value: unknown): number | undefined {
  const number = Number(firstOf(value) ?? NaN);
  return Number.isFinite(number) && number >= 0 ? number : undefined;
}

function countriesOf(value: unknown): string[] {
  return listOf(value)
    .map((code) => code.toUpperCase())
    .filter((code) => /^[A-Z]{2}$/.test(code));
}

function dateOf(value: unknown): string | undefined {
  const text = firstOf(value);
  return text !== undefined && isPartialDate(text) ? text : undefined;
}

function stationsOf(value: unknown): string[] {
  return listOf(value)
    .map((line) => textOfSelection(selectionOfText(line)))
    .filter((line) => line !== '');
}

/** Keeps what says something: no empty lists, no parts that are left out. */
function compact<T extends object>(params: Record<string, unknown>): T {
  const kept = Object.entries(params).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined,
  );
  return Object.fromEntries(kept) as T;
}

function sideParams(end: 'from' | 'to', raw: Raw): Record<string, unknown> {
  const labels = [...NODE_LABELS, 'any'] as const;
  const chosen = listOf(raw[end]);
  return {
    [end]: labels.filter((label) => chosen.includes(label)),
    [`${end}Country`]: countriesOf(raw[`${end}Country`]),
    [`${end}Operator`]: countriesOf(raw[`${end}Operator`]),
    [`${end}Category`]: listOf(raw[`${end}Category`]),
    [`${end}Topic`]: listOf(raw[`${end}Topic`]),
    [`${end}Listed`]: listOf(raw[`${end}Listed`]),
    [`${end}Id`]: listOf(raw[`${end}Id`]),
    [`${end}Text`]: firstOf(raw[`${end}Text`]),
  };
}

/** Keeps what is meaningful in an address and drops the rest; reading its own result changes nothing. */
export function validateQuestionParams(raw: Raw): QuestionParams {
  return compact<QuestionParams>({
    ...sideParams('from', raw),
    ...sideParams('to', raw),
    relation: RELATION_TYPES.filter((type) => listOf(raw.relation).includes(type)),
    hops: wholeNumber(raw.hops, 1, MAX_HOPS),
    via: stationsOf(raw.via).slice(0, MAX_VIA),
    avoid: stationsOf(raw.avoid)[0],
    viaCountry: countriesOf(raw.viaCountry).slice(0, MAX_COUNTRIES_VIA),
    component: listOf(raw.component),
    category: listOf(raw.category),
    hs: listOf(raw.hs).filter((code) => /^\d{6}$/.test(code)),
    tier: listOf(raw.tier),
    same: oneOf(['yes'] as const, raw.same),
    after: dateOf(raw.after),
    before: dateOf(raw.before),
    undated: oneOf(['no'] as const, raw.undated),
    order: oneOf(TIME_ORDERS, raw.order),
    confidence: oneOf(CONFIDENCES, raw.confidence),
    sources: wholeNumber(raw.sources, 1, 100),
    value: amount(raw.value),
    dataset: listOf(raw.dataset),
    hub: wholeNumber(raw.hub, 1, 1e9),
    perPair: wholeNumber(raw.perPair, 1, 1000),
    perStart: wholeNumber(raw.perStart, 1, 1000),
    perEnd: wholeNumber(raw.perEnd, 1, 1000),
    rank: oneOf(RANKS, raw.rank),
    paths: wholeNumber(raw.paths, 1, 1000),
    page: wholeNumber(raw.page, 1, 4000),
  });
}

/** A side is the default one only where the address says nothing of it at all. */
function sideOf(end: 'from' | 'to', params: Raw): Selection {
  const list = (name: string) => listOf(params[`${end}${name}`]);
  const labels = listOf(params[end]) as (NodeLabel | 'any')[];
  const rest = {
    countries: list('Country'),
    operators: list('Operator'),
    categories: list('Category'),
    topics: list('Topic'),
    listedBy: list('Listed'),
    ids: list('Id'),
    text: firstOf(params[`${end}Text`]) ?? '',
  };
  const stated = labels.length > 0 || Object.values(rest).some((part) => part.length > 0);
  if (!stated) {
    return DEFAULT_QUESTION[end];
  }
  const named = labels.filter((label) => label !== 'any');
  return { labels: labels.length === 0 ? DEFAULT_QUESTION[end].labels : named, ...rest };
}

function windowOf({ after = '', before = '', undated }: QuestionParams): Window {
  const window = { after, before, undated: undated !== 'no' };
  return isAnyTime(window) ? ANY_TIME : window;
}

function routeOf({ via = [], avoid, viaCountry = [], hub, hops }: QuestionParams) {
  return {
    maxHops: hops ?? DEFAULT_QUESTION.maxHops,
    via: via.map(selectionOfText),
    avoid: avoid === undefined ? ANYTHING : selectionOfText(avoid),
    countriesVia: viaCountry,
    hubLimit: hub ?? null,
  };
}

function goodsOf({ component = [], category = [], hs = [], tier = [], same }: QuestionParams): Goods {
  return { components: component, categories: category, hs, tiers: tier, same: same === 'yes' };
}

function hopRulesOf(params: QuestionParams) {
  return {
    relations: params.relation ?? DEFAULT_QUESTION.relations,
    goods: goodsOf(params),
    window: windowOf(params),
    timeOrder: params.order ?? DEFAULT_QUESTION.timeOrder,
    minConfidence: params.confidence ?? DEFAULT_QUESTION.minConfidence,
    minSources: params.sources ?? DEFAULT_QUESTION.minSources,
    minValue: params.value ?? null,
    datasets: params.dataset ?? [],
  };
}

export function questionOf(params: QuestionParams): Question {
  const { perPair = null, perStart = null, perEnd = null } = params;
  return {
    from: sideOf('from', params as Raw),
    to: sideOf('to', params as Raw),
    ...routeOf(params),
    ...hopRulesOf(params),
    caps: { pair: perPair, start: perStart, end: perEnd },
    rank: params.rank ?? DEFAULT_QUESTION.rank,
    pageSize: params.paths ?? PAGE_SIZE,
    page: params.page ?? DEFAULT_QUESTION.page,
  };
}

function paramsOfSide(end: 'from' | 'to', side: Selection): Record<string, unknown> {
  return {
    [end]: side.labels.length === 0 ? ['any'] : side.labels,
    [`${end}Country`]: side.countries,
    [`${end}Operator`]: side.operators,
    [`${end}Category`]: side.categories,
    [`${end}Topic`]: side.topics,
    [`${end}Listed`]: side.listedBy,
    [`${end}Id`]: side.ids,
    [`${end}Text`]: side.text === '' ? undefined : side.text,
  };
}

/** The whole question, defaults included: a link means the same when a default changes later. */
export function paramsOf(question: Question): QuestionParams {
  const { goods, window, caps } = question;
  return compact<QuestionParams>({
    ...paramsOfSide('from', question.from),
    ...paramsOfSide('to', question.to),
    relation: question.relations,
    hops: question.maxHops,
    via: question.via.filter((station) => !isAnything(station)).map(textOfSelection),
    avoid: isAnything(question.avoid) ? undefined : textOfSelection(question.avoid),
    viaCountry: question.countriesVia,
    component: goods.components,
    category: goods.categories,
    hs: goods.hs,
    tier: goods.tiers,
    same: goods.same ? 'yes' : undefined,
    after: window.after || undefined,
    before: window.before || undefined,
    undated: window.undated || isAnyTime(window) ? undefined : 'no',
    order: question.timeOrder === 'any' ? undefined : question.timeOrder,
    confidence: question.minConfidence,
    sources: question.minSources > 1 ? question.minSources : undefined,
    value: question.minValue ?? undefined,
    dataset: question.datasets,
    hub: question.hubLimit ?? undefined,
    perPair: caps.pair ?? undefined,
    perStart: caps.start ?? undefined,
    perEnd: caps.end ?? undefined,
    rank: question.rank,
    paths: question.pageSize === PAGE_SIZE ? undefined : question.pageSize,
    page: question.page,
  });
}
