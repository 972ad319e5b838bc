import type { components } from '../../generated/schema';

/** What declarations can be told apart by, in the order in which they are offered. */
export const DIMENSIONS = [
  'makerCountry',
  'origin',
  'departure',
  'sellerCountry',
  'tier',
  'month',
  'maker',
  'brand',
  'brandCountry',
  'seller',
  'sellerFounded',
  'buyer',
  'buyerCountry',
  'component',
  'hs2',
  'hs4',
  'hs6',
  'year',
  'dataset',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const USUAL: Dimension[] = ['makerCountry', 'origin', 'departure', 'sellerCountry'];
export const MOST_DIMENSIONS = 6;

export type Selection = Partial<components['schemas']['DeclarationSelection']>;
export type RowsQuestion = Partial<components['schemas']['DeclarationRowsQuestion']>;

export interface Value {
  state: 'not-stated' | 'unknown' | 'stated';
  code: string;
  name?: string;
}

/** An exact amount and the rows that it is the sum of. */
export interface Sum {
  amount: string;
  rows: number;
}

export interface Cell {
  values: Value[];
  rows: number;
  /** -1 where there were too many to count. */
  sellers: number;
  buyers: number;
  money: Record<string, Sum>;
  netKg: string;
  withoutValue: number;
  withoutMass: number;
}

export interface Note {
  code: string;
  rows: number;
  values: string[];
}

/** What the data have where nothing was found. */
export interface There {
  without: Record<string, number>;
  datasets: { dataset: string; rows: number; first: string; last: string }[];
  hs: string[];
  sellerCountries: string[];
}

export interface Table {
  by: string[];
  cells: Cell[];
  total: Cell;
  cellCount: number;
  complete: boolean;
  declarations: number;
  notes: Note[];
  there?: There;
}

export interface Listing {
  id: string;
  authority: string;
  measure: string;
  programme: string;
  listed: string;
  until: string;
}

export interface HeldListing {
  listing: Listing;
  dated: boolean;
  ended: boolean;
  rows: number;
}

export interface Lag {
  firstRow: string;
  listed: string;
  days: number;
  atLeast: boolean;
}

export interface ListedParty {
  role: 'seller' | 'buyer' | 'maker';
  party: Value;
  rows: number;
  after: Cell;
  listings: HeldListing[];
  lag?: Lag;
}

export interface AfterListing {
  rows: number;
  after: number;
  undated: number;
  parties: ListedParty[];
  partyCount: number;
  complete: boolean;
}

export interface Counted {
  value: string;
  rows: number;
}

export interface CoveredFile {
  dataset: string;
  rows: number;
  first: string;
  last: string;
  undated: number;
  yearOnly: number;
  months: { month: string; rows: number }[];
  gaps: string[];
  sellerCountries: Counted[];
  filled: Counted[];
}

export interface Coverage {
  rows: number;
  files: CoveredFile[];
  doubles: { rows: number; pairs: { one: string; other: string; rows: number }[]; counted: boolean };
}

export interface Rows {
  rows: Record<string, unknown>[];
  total: number;
  offset: number;
  complete: boolean;
}

export interface SellerChange {
  buyer: Value;
  rowsBefore: number;
  rowsSince: number;
  before: number;
  stayed: number;
  fresh: number;
  foundedAfter: number;
  foundedUnknown: number;
  sellers: {
    seller: Value;
    rowsBefore: number;
    rowsSince: number;
    first: string;
    last: string;
    founded?: string;
  }[];
}

export interface Route {
  hs6: string;
  brand: string;
  departure: Value;
  verdict: 'new' | 'goods-new' | 'coverage' | 'dates';
  first: string;
  before: string[];
  cell: Cell;
}

export interface Price {
  hs6: Value;
  unit: string;
  currency: string;
  year: string;
  seller: Value;
  rows: number;
  median: string;
  others: number;
  lower: string;
  middle: string;
  upper: string;
  ratio: string;
  lookAtUnit: boolean;
}

export interface Takeover {
  listed: Value;
  authority: string;
  listedOn: string;
  buyer: Value;
  hs6: string;
  brand: string;
  first: string;
  cell: Cell;
}

export interface Cluster {
  address: string;
  firmsAtAddress: number;
  shared: string[];
  members: { firm: Value; sold: number; bought: number }[];
  sold: Cell;
}

export interface Flag {
  code: string;
  rule: string;
  definedBy: string;
  whyNot?: string;
  rows: number;
  sellers: number;
  unknown: number;
  allRows: number;
  allSellers: number;
  firms: { seller: Value; rows: number }[];
}

export interface Flags {
  rows: number;
  sellers: number;
  goods: number;
  allRows: number;
  allSellers: number;
  flags: Flag[];
}

/** Which proposals on parts are shown. */
export const PART_STATES = ['open', 'accepted', 'rejected', 'unsure'] as const;
export type PartState = (typeof PART_STATES)[number];
export type PartDraft = components['schemas']['DeclarationPartDraft'];

/** What somebody decided, the newest version. */
export interface PartDecision {
  seller: string;
  buyer: string;
  verdict: string;
  version: number;
  why: string;
  by: string;
  at: string;
}

/** Rows of a seller and a buyer that may be about a part. */
export interface PartProposal {
  component: Value;
  code: string;
  saidBy?: string;
  seller: Value;
  buyer: Value;
  cell: Cell;
  allRows: number;
  state: PartState;
  decision?: PartDecision;
  more: number;
  /** The relation that an accepted decision brought. */
  hop?: string;
}

/** What is asked a page at a time: the path, the list of its answer and how many there are of all. */
export interface Lists {
  'seller-changes': { buyers: SellerChange[]; buyerCount: number; untold: number };
  'new-routes': { routes: Route[]; routeCount: number; left: number };
  prices: { prices: Price[]; priceCount: number; unpriced: number; few: number };
  takeovers: { takeovers: Takeover[]; takeoverCount: number };
  clusters: { clusters: Cluster[]; clusterCount: number; firms: number; addressed: number };
  parts: { proposals: PartProposal[]; proposalCount: number; counts: Partial<Record<PartState, number>> };
}
export type Listed = keyof Lists;

/** What stands for a value in a selection. */
export function wordOf({ state, code }: Value): string {
  return state === 'stated' ? code : state;
}
