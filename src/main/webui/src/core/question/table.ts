import { REQUEST } from '../../generated/request';
import {
  CONFIDENCES,
  FLOW_RELATIONS,
  JOINS,
  NODE_LABELS,
  NODE_ROLES,
  RANKS,
  RELATION_TYPES,
  TIME_ORDERS,
} from '../model';
import type { Confidence, Join, Rank, RelationType, TimeOrder } from '../model';
import {
  countries,
  date,
  flag,
  list,
  listOf,
  number,
  oneOf,
  someOf,
  text,
  type Address,
  type Kind,
} from './kinds';
import { field, group, type Parts, type Row } from './rows';
import {
  ANYTHING,
  isAnything,
  selectionOf,
  selectionOfText,
  selectorOf,
  textOfSelection,
  type Selection,
} from './selection';

export interface Goods {
  components: string[];
  categories: string[];
  hs: string[];
  tiers: string[];
  /** One and the same component, or its code, from the start to the weapon. */
  consistent: boolean;
}

/** Partial dates; empty: open. `undated` says whether relations without dates pass. */
export interface Window {
  from: string;
  to: string;
  undated: boolean;
}

/** Who on the way has to be listed; nobody is asked about unless it is required. Empty dates: open. */
export interface Listing {
  require: '' | 'some' | 'none';
  authorities: string[];
  from: string;
  to: string;
  undated: boolean;
}

/** Under which rule somebody on the way has to be owned by whom an authority lists; no rule: nobody has to. */
export interface OwnedBy {
  rule: '' | (typeof REQUEST.ownedBy.fields.rule.values)[number];
  /** Empty: those of the rule. */
  listedBy: string[];
  /** A day; empty: today. */
  on: string;
  possibly: boolean;
}

export const PAGE_SIZE = 100;
export const PAGE_SIZES = [25, PAGE_SIZE, 250, REQUEST.k.maximum] as const;
export const ANY_GOODS: Goods = { components: [], categories: [], hs: [], tiers: [], consistent: false };
export const ANY_LISTING: Listing = { require: '', authorities: [], from: '', to: '', undated: false };
export const ANY_OWNER: OwnedBy = { rule: '', listedBy: [], on: '', possibly: false };
export const ANY_TIME: Window = { from: '', to: '', undated: true };

export function isAnyGoods({ consistent, ...lists }: Goods): boolean {
  return !consistent && Object.values(lists).every((values) => values.length === 0);
}

export function isAnyTime({ from, to }: Window): boolean {
  return from === '' && to === '';
}

/** What the sentence leaves to chips, in the order in which it is offered. */
export const OFFERED = [
  'via',
  'avoid',
  'countriesVia',
  'listing',
  'ownedBy',
  'relations',
  'timeOrder',
  'minSources',
  'mayRestOn',
  'inferred',
  'generic',
  'joins',
  'identity',
  'minValue',
  'hubLimit',
  'caps',
  'datasets',
  'k',
] as const;

/** Fields without those that are as in the other, for a request that says only what it has to. */
function without<T extends object>(value: T, unset: T): Partial<T> | undefined {
  const entries = Object.entries(value) as [keyof T, unknown][];
  const kept = entries.filter(([part, each]) => JSON.stringify(each) !== JSON.stringify(unset[part]));
  return kept.length > 0 ? (Object.fromEntries(kept) as Partial<T>) : undefined;
}

// "any" says that a side may be of every kind, where the default one names some.
const LABELS: Kind<Selection['labels']> = {
  parse: (texts) => (texts.includes('any') ? [] : someOf(NODE_LABELS).parse(texts)),
  print: (labels) => (labels.length === 0 ? ['any'] : labels),
};

function sideParts(side: 'from' | 'to' | 'avoid', labels: Kind<Selection['labels']>): Parts<Selection> {
  return {
    labels: [labels, side],
    roles: [someOf(NODE_ROLES)],
    countries: [countries(), `${side}Country`],
    operators: [countries(), `${side}Operator`],
    categories: [list(), `${side}Category`],
    topics: [list(), `${side}Topic`],
    listedBy: [list(), `${side}Listed`],
    ids: [list(), `${side}Id`],
    text: [text, `${side}Text`],
  };
}

function end(side: 'from' | 'to', unset: Selection): Row<Selection> {
  return group(side, sideParts(side, LABELS), {
    unset,
    blank: selectionOf({ labels: unset.labels }),
    place: 'sentence',
    always: true,
    loosest: undefined,
    body: selectorOf,
  });
}

const AVOID = group('avoid', sideParts('avoid', someOf(NODE_LABELS)), {
  unset: ANYTHING,
  place: 'avoid',
  body: (selection) => (isAnything(selection) ? undefined : selectorOf(selection)),
});

const STATIONS: Kind<Selection[]> = {
  parse: (texts) => {
    const stations = texts.map(selectionOfText).filter((station) => !isAnything(station));
    return stations.length > 0 ? stations.slice(0, REQUEST.via.maxItems) : undefined;
  },
  print: (stations) => stations.filter((station) => !isAnything(station)).map(textOfSelection),
};

/** One of two words, of which one asks for nothing. */
function choice<T extends string>(
  name: (typeof OFFERED)[number],
  words: { values: readonly T[]; default: T },
): Row<T> {
  return field(name, oneOf(words.values), { unset: words.default, place: name });
}

function count(name: 'maxPerPair' | 'maxPerStart' | 'maxPerEnd', also: string): Row<number | null> {
  return field<number | null>(name, number(REQUEST[name]), {
    unset: null,
    place: 'caps',
    also: [also],
    loosest: undefined,
  });
}

const K = field('k', number<number>(REQUEST.k), {
  unset: PAGE_SIZE,
  place: 'k',
  always: true,
  also: ['paths'],
  loosest: undefined,
});

const OFFSET = field('offset', number<number>(REQUEST.offset), { unset: 0, always: true });

/** Older addresses count pages. */
function offsetOf(address: Address): number | undefined {
  const page = number<number>({ minimum: 1 }).parse(listOf(address.page));
  const before = page === undefined ? [] : [String((page - 1) * (K.read(address) ?? K.unset))];
  return OFFSET.read(address) ?? number<number>(REQUEST.offset).parse(before);
}

/**
 * All that can be asked, in the order of the form. The address, the request, what is offered and set in the form, and what
 * a near miss changes follow from it.
 */
export const TABLE = {
  from: end('from', selectionOf({ labels: ['Company'], countries: ['CN', 'HK'] })),
  to: end('to', selectionOf({ labels: ['WeaponSystem'], operators: ['RU'] })),
  goods: group<Goods>(
    'goods',
    {
      components: [list(), 'component'],
      categories: [list(), 'category'],
      hs: [list((code) => /^\d{4,6}$/.test(code)), 'hs'],
      tiers: [list(), 'tier'],
      consistent: [flag(false), 'same'],
    },
    { unset: ANY_GOODS, place: 'sentence', body: (goods) => without(goods, ANY_GOODS) },
  ),
  maxHops: field('maxHops', number<number>(REQUEST.maxHops), {
    unset: REQUEST.maxHops.default,
    place: 'sentence',
    always: true,
    also: ['hops'],
    loosest: REQUEST.maxHops.maximum,
  }),
  window: group<Window>(
    'window',
    { from: [date, 'after'], to: [date, 'before'], undated: [flag(true), 'undated'] },
    {
      unset: ANY_TIME,
      place: 'sentence',
      body: (window) => (isAnyTime(window) ? undefined : without(window, ANY_TIME)),
      // The server fills partial dates up; the reader's own stay.
      relax: (window, left) => ({
        ...window,
        from: typeof left === 'object' && left !== null && 'from' in left ? window.from : '',
        undated: true,
      }),
    },
  ),
  minConfidence: field<Confidence>('minConfidence', oneOf(CONFIDENCES), {
    unset: REQUEST.minConfidence.default,
    place: 'sentence',
    always: true,
    also: ['confidence'],
  }),
  via: field('via', STATIONS, {
    unset: [],
    place: 'via',
    body: (stations) => {
      const real = stations.filter((station) => !isAnything(station)).map(selectorOf);
      return real.length > 0 ? real : undefined;
    },
    relax: (stations, left) => stations.slice(0, Array.isArray(left) ? left.length : 0),
  }),
  avoid: {
    ...AVOID,
    // Older addresses have a line.
    read: (address) => AVOID.read(address) ?? STATIONS.parse(listOf(address.avoid))?.[0],
  } satisfies Row<Selection>,
  countriesVia: field('countriesVia', countries(REQUEST.countriesVia.maxItems), {
    unset: [],
    place: 'countriesVia',
    also: ['viaCountry'],
  }),
  listing: group<Listing>(
    'listing',
    {
      require: [oneOf<Listing['require']>(REQUEST.listing.fields.require.values)],
      authorities: [list()],
      from: [date],
      to: [date],
      undated: [flag(false)],
    },
    {
      unset: ANY_LISTING,
      blank: { ...ANY_LISTING, require: REQUEST.listing.fields.require.default },
      place: 'listing',
      body: (listing) => (listing.require === '' ? undefined : without(listing, ANY_LISTING)),
    },
  ),
  ownedBy: group<OwnedBy>(
    'ownedBy',
    {
      rule: [oneOf<OwnedBy['rule']>(REQUEST.ownedBy.fields.rule.values)],
      listedBy: [list()],
      on: [date],
      possibly: [flag(false)],
    },
    {
      unset: ANY_OWNER,
      blank: { ...ANY_OWNER, rule: 'eu' },
      place: 'ownedBy',
      body: (owned) => (owned.rule === '' ? undefined : without(owned, ANY_OWNER)),
      relax: (owned, left) =>
        left === null || left === undefined ? ANY_OWNER : { ...owned, possibly: true },
    },
  ),
  relations: field<RelationType[]>('relations', someOf(RELATION_TYPES), {
    unset: [...FLOW_RELATIONS],
    place: 'relations',
    always: true,
    also: ['relation'],
    loosest: [...RELATION_TYPES],
  }),
  timeOrder: field<TimeOrder>('timeOrder', oneOf(TIME_ORDERS), {
    unset: REQUEST.timeOrder.default,
    place: 'timeOrder',
    also: ['order'],
  }),
  minSources: field('minSources', number<number>(REQUEST.minSources), {
    unset: REQUEST.minSources.default,
    place: 'minSources',
    also: ['sources'],
  }),
  mayRestOn: choice('mayRestOn', REQUEST.mayRestOn),
  inferred: choice('inferred', REQUEST.inferred),
  generic: choice('generic', REQUEST.generic),
  joins: field<Join[]>('joins', someOf(JOINS), { unset: [...JOINS], place: 'joins' }),
  identity: choice('identity', REQUEST.identity),
  minValue: field<number | null>('minValue', number(REQUEST.minValue, false), {
    unset: null,
    place: 'minValue',
    also: ['value'],
  }),
  hubLimit: field<number | null>('hubLimit', number(REQUEST.hubLimit), {
    unset: null,
    place: 'hubLimit',
    also: ['hub'],
  }),
  maxPerPair: count('maxPerPair', 'perPair'),
  maxPerStart: count('maxPerStart', 'perStart'),
  maxPerEnd: count('maxPerEnd', 'perEnd'),
  datasets: field('datasets', list(), { unset: [], place: 'datasets', also: ['dataset'] }),
  // The page begins with what is best proven.
  rank: field<Rank>('rank', oneOf(RANKS), { unset: 'strongest', always: true }),
  counts: field<'quick' | 'exact'>('counts', oneOf(REQUEST.counts.values), { unset: REQUEST.counts.default }),
  k: K,
  offset: { ...OFFSET, read: offsetOf } satisfies Row<number>,
};
