import {
  FLOW_RELATIONS,
  type Confidence,
  type GoodsBody,
  type Rank,
  type RelationType,
  type TimeOrder,
  type TraceBody,
} from './model';
import { isAnything, selectionOf, selectorOf, type Selection } from './selection';

export const MAX_HOPS = 12;
export const PAGE_SIZE = 100;
export const PAGE_SIZES = [25, 100, 250, 1000] as const;
export const MAX_VIA = 10;
export const MAX_COUNTRIES_VIA = 8;

export interface Goods {
  components: string[];
  categories: string[];
  hs: string[];
  tiers: string[];
  /** One and the same component, or its code, from the start to the weapon. */
  same: boolean;
}

/** Partial dates; empty: open. `undated` says whether relations without dates pass. */
export interface Window {
  after: string;
  before: string;
  undated: boolean;
}

/** Most paths for one pair, start and end; null: as many as there are. */
export interface Caps {
  pair: number | null;
  start: number | null;
  end: number | null;
}

export interface Question {
  from: Selection;
  to: Selection;
  relations: RelationType[];
  maxHops: number;
  via: Selection[];
  avoid: Selection;
  countriesVia: string[];
  goods: Goods;
  window: Window;
  timeOrder: TimeOrder;
  minConfidence: Confidence;
  minSources: number;
  minValue: number | null;
  datasets: string[];
  hubLimit: number | null;
  caps: Caps;
  rank: Rank;
  pageSize: number;
  page: number;
}

export const ANY_GOODS: Goods = { components: [], categories: [], hs: [], tiers: [], same: false };
export const ANY_TIME: Window = { after: '', before: '', undated: true };
export const NO_CAPS: Caps = { pair: null, start: null, end: null };

export const DEFAULT_QUESTION: Question = {
  from: selectionOf({ labels: ['Company'], countries: ['CN', 'HK'] }),
  to: selectionOf({ labels: ['WeaponSystem'], operators: ['RU'] }),
  relations: [...FLOW_RELATIONS],
  maxHops: 6,
  via: [],
  avoid: selectionOf({}),
  countriesVia: [],
  goods: ANY_GOODS,
  window: ANY_TIME,
  timeOrder: 'any',
  minConfidence: 'possible',
  minSources: 1,
  minValue: null,
  datasets: [],
  hubLimit: null,
  caps: NO_CAPS,
  rank: 'shortest',
  pageSize: PAGE_SIZE,
  page: 1,
};

export function isAnyGoods(goods: Goods): boolean {
  return (
    !goods.same &&
    goods.components.length + goods.categories.length + goods.hs.length + goods.tiers.length === 0
  );
}

export function isAnyTime({ after, before }: Window): boolean {
  return after === '' && before === '';
}

function goodsBodyOf({ same, ...lists }: Goods): GoodsBody {
  const stated = Object.entries(lists).filter(([, values]) => values.length > 0);
  return { ...Object.fromEntries(stated), ...(same ? { consistent: true } : {}) };
}

function windowBodyOf({ after, before, undated }: Window): TraceBody['window'] {
  return {
    ...(after === '' ? {} : { from: after }),
    ...(before === '' ? {} : { to: before }),
    ...(undated ? {} : { undated: false }),
  };
}

/** What the question adds to the plain one; a constraint that is not set is left out of the request. */
function constraintsOf(question: Question): Partial<TraceBody> {
  const { via, avoid, countriesVia, goods, window, datasets, caps } = question;
  const stations = via.filter((station) => !isAnything(station));
  return {
    ...(stations.length > 0 ? { via: stations.map(selectorOf) } : {}),
    ...(isAnything(avoid) ? {} : { avoid: selectorOf(avoid) }),
    ...(countriesVia.length > 0 ? { countriesVia } : {}),
    ...(isAnyGoods(goods) ? {} : { goods: goodsBodyOf(goods) }),
    ...(isAnyTime(window) ? {} : { window: windowBodyOf(window) }),
    ...(question.timeOrder === 'any' ? {} : { timeOrder: question.timeOrder }),
    ...(question.minSources > 1 ? { minSources: question.minSources } : {}),
    ...(question.minValue === null ? {} : { minValue: question.minValue }),
    ...(datasets.length > 0 ? { datasets } : {}),
    ...(question.hubLimit === null ? {} : { hubLimit: question.hubLimit }),
    ...(caps.pair === null ? {} : { maxPerPair: caps.pair }),
    ...(caps.start === null ? {} : { maxPerStart: caps.start }),
    ...(caps.end === null ? {} : { maxPerEnd: caps.end }),
  };
}

export function traceBodyOf(question: Question): TraceBody {
  return {
    from: selectorOf(question.from),
    to: selectorOf(question.to),
    relations: question.relations,
    maxHops: question.maxHops,
    minConfidence: question.minConfidence,
    ...constraintsOf(question),
    rank: question.rank,
    k: question.pageSize,
    offset: (question.page - 1) * question.pageSize,
  };
}

export function swapped(question: Question): Question {
  return { ...question, from: question.to, to: question.from, via: question.via.toReversed(), page: 1 };
}

/** Whether it asks for the same paths as the other, on whatever page and in whatever portions. */
export function asksTheSame(one: Question, other: Question): boolean {
  const body = (question: Question) => JSON.stringify({ ...traceBodyOf(question), k: 0, offset: 0 });
  return body(one) === body(other);
}

export function isDefault(question: Question): boolean {
  return asksTheSame(question, DEFAULT_QUESTION);
}
