import type { CaptureOf } from './capture/model';
import type { ValueSaid } from './entity/values';
import type { REQUEST } from '../generated/request';
import type { components } from '../generated/schema';
import type { Identity, TraceDecision, TraceJoin } from './joins';
import type { NoPath } from './no-path';
import type { Listing, OwnedFirms, ReadList, Standing } from './standing';

type Schemas = components['schemas'];
type Value<F extends keyof typeof REQUEST> = (typeof REQUEST)[F] extends {
  values: readonly (infer V)[];
}
  ? V
  : never;

/** In the order in which the page names them. */
export type NodeLabel = (typeof REQUEST)['from']['fields']['labels']['values'][number];
export const NODE_LABELS = [
  'Company',
  'Component',
  'WeaponSystem',
  'Person',
  'Vessel',
] as const satisfies readonly NodeLabel[];

/** What a company does by its relations, in the order in which the page names them. */
export type NodeRole = (typeof REQUEST)['from']['fields']['roles']['values'][number];
export const NODE_ROLES = ['maker', 'weapon_maker', 'last_recipient'] as const satisfies readonly NodeRole[];

export type RelationType = Value<'relations'>;
export const FLOW_RELATIONS = [
  'SUPPLIES',
  'MANUFACTURES',
  'DEVELOPS',
  'TRADES',
  'IMPORTED_BY',
  'USED_IN',
] as const satisfies readonly RelationType[];
export const CONTROL_RELATIONS = [
  'OWNS',
  'CONTROLS',
  'DIRECTS',
  'ASSOCIATED_WITH',
] as const satisfies readonly RelationType[];
export const RELATION_TYPES = [...FLOW_RELATIONS, ...CONTROL_RELATIONS] as const;

/** From the surest down. */
export type Confidence = Value<'minConfidence'>;
export const CONFIDENCES = ['confirmed', 'probable', 'possible'] as const satisfies readonly Confidence[];

export type Rank = Value<'rank'>;
export const RANKS = ['shortest', 'strongest'] as const satisfies readonly Rank[];

export type TimeOrder = Value<'timeOrder'>;
export const TIME_ORDERS = ['any', 'lenient', 'strict'] as const satisfies readonly TimeOrder[];

export interface Source {
  id: string;
  title: string;
  publisher?: string | null;
  url?: string | null;
  published?: string | null;
  kind?: string | null;
  /** Of the publisher. */
  country?: string | null;
  /** What it repeats; sources of one origin are one independent source. */
  origin?: string | null;
  /** Where in the document. */
  locator?: string | null;
  /** Partial date on which it was read. */
  accessed?: string | null;
  archived?: string | null;
  sha256?: string | null;
}

export interface NodeProperties {
  name?: string;
  aliases?: string[];
  /** Such as `inn:7700000009`, or `crno:HK:2756979` of kinds that each country has. */
  identifiers?: string[];
  addresses?: string[];
  phones?: string[];
  emails?: string[];
  websites?: string[];
  positions?: string[];
  birthDate?: string;
  founded?: string;
  dissolved?: string;
  country?: string;
  note?: string;
  category?: string;
  makerCountry?: string;
  partNumber?: string;
  hs?: string[];
  operator?: string;
  origin?: string;
  topics?: string[];
  synthetic?: boolean;
  [other: string]: unknown;
}

export interface GraphNode {
  id: string;
  labels: string[];
  /** The authorities whose lists name it; left out where none does. */
  listedBy?: string[];
  properties: NodeProperties;
}

export interface RelationProperties {
  confidence?: Confidence;
  sources?: string[];
  components?: string[];
  reported?: string;
  validFrom?: string;
  validTo?: string;
  hs?: string[];
  value?: number | string;
  /** Of a share that is only known to lie between two bounds. */
  valueMin?: number;
  valueMax?: number;
  currency?: string;
  quantity?: number | string;
  unit?: string;
  count?: number;
  note?: string;
  quote?: string;
  synthetic?: boolean;
  [other: string]: unknown;
}

export interface Relation {
  id: string;
  type: string;
  from: string;
  to: string;
  properties: RelationProperties;
}

export interface Dataset {
  id: string;
  name?: string;
  version?: string;
  licence?: string;
}

export interface RelationDetail extends Relation {
  fromNode: GraphNode;
  toNode: GraphNode;
  components: GraphNode[];
  sources: Source[];
  /** What its documents say of it, as far as they were read. */
  supports?: Support[];
  /** Captured files of its sources. */
  captures?: CaptureOf[];
  dataset?: Dataset | null;
}

/** Some of the relations that were asked for, in one answer. */
export interface RelationPage {
  relations: RelationDetail[];
  /** Ids that no relation has any more. */
  unknown: string[];
  total: number;
  complete: boolean;
}

/** What a document says of one entity, beside what its own dataset says. */
export type SingleFact = Required<Pick<Schemas['Fact'], 'id' | 'kind' | 'value' | 'confidence' | 'dataset'>> &
  Omit<Schemas['Fact'], 'sources'> & { sources: Source[] };

export interface NeighbourCount {
  type: string;
  direction: 'in' | 'out';
  count: number;
}

export interface EntityDetail extends GraphNode {
  identity?: Identity | null;
  sources: Source[];
  listings?: Listing[];
  standings?: Standing[];
  facts?: SingleFact[];
  hsCodes?: { code: string; description?: string; list?: string; tier?: string }[];
  neighbours?: NeighbourCount[];
  values?: ValueSaid[];
}

export interface FoundEntity extends GraphNode {
  match?: { field: string; value: string; how?: string } | null;
}

/** What a search found; `nearest` where that is nothing. */
export interface FoundEntities {
  entities: FoundEntity[];
  complete: boolean;
  nearest?: FoundEntity[];
  /** A known HS code under which nothing stands, then the nearest that have components. */
  codes?: { code: string; description?: string | null; components: number }[];
  /** How far the search keys are, while they are made anew. */
  renewal?: { done: number; total: number } | null;
}

export interface TraceHop {
  relations: string[];
  confidence: Confidence;
  sources: number;
  gap?: boolean;
  weight: number;
}

export interface TracePath {
  nodes: string[];
  hops: TraceHop[];
  length: number;
  strength: number;
  /** Index of the hop with the least weight. */
  weakest: number;
  /** Whether documents say that its goods go into its end. */
  joins?: Join;
  /** Where it rests on decisions that records are one entity. */
  recordJoins?: TraceJoin[];
  /** Index of the record join that is less sure than the weakest hop. */
  weakestRecordJoin?: number;
}

/** What one document says of a relation, and which of its parts it states itself. */
export interface Support {
  source: string;
  locator: string;
  says: string;
  states: ('from' | 'to' | 'goods' | 'weapon' | 'date' | 'value')[];
  read: string;
}

/** From the best to the worst. */
export const JOINS = ['stated', 'only-maker', 'open', 'other-use'] as const;
export type Join = (typeof JOINS)[number];

/** How many paths have one, two, three or more independent sources on their thinnest hop. */
export interface Origins {
  one: number;
  two: number;
  more: number;
}

/** What paths rest on, of those that came to light one by one. */
export interface Proof {
  paths: number;
  origins: Origins;
  categories: { category: string; origins: Origins }[];
  through: { id: string; count: number }[];
  generic: number;
  mayRest?: boolean;
}

export type SelectorBody = Schemas['Selector'];
type Asked = Schemas['TraceRequest'];

/** The question as the page asks it, which always says how long paths may be and which of them it wants. */
export type TraceBody = Asked & Required<Pick<Asked, 'maxHops' | 'k' | 'offset'>>;

/** A small change of the question that would give paths. */
export interface NearMiss {
  /** The field to change; `all` where no single change helps. */
  change: string;
  value?: unknown;
  paths: number;
  exact: boolean;
  text: string;
}

/** A number and what kind of number it is. */
export interface Count {
  value: number;
  kind: 'exact' | 'at_least' | 'at_most' | 'estimate';
}

export interface AbsentGood {
  field: 'components' | 'categories' | 'hs' | 'tiers';
  value: string;
}

export interface TraceSummary {
  paths: number;
  returned?: number;
  complete: boolean;
  cut?: { limit: string; text: string }[];
  pairs: number;
  starts: number;
  ends: number;
  skippedHubs?: string[];
  expanded?: number;
  nearMisses?: NearMiss[];
  counts?: { paths: Count; pairs: Count; starts: Count; ends: Count };
  /** Starts and ends with a path by their label; empty where that was not counted. */
  startLabels?: Partial<Record<NodeLabel, number>>;
  endLabels?: Partial<Record<NodeLabel, number>>;
  /** Entities of the answer that are several records, decided to be one. */
  identities?: number;
  chosen?: { from: number; to: number };
  joins?: Record<Join, number>;
  proof?: Proof;
  noPath?: NoPath | null;
  /** What the question asks for and the data do not have, yet or any more. */
  absentGoods?: AbsentGood[];
  /** Where it asks whose firms are on the paths: who of them is owned, under which rule. */
  owned?: OwnedFirms | null;
}

export interface Snapshot {
  version: string;
  /** False just after a start: it is what the last run kept, and the database has not yet said whether that holds. */
  confirmed?: boolean;
  nodes: number;
  relations: number;
  /** What answers traces: `cypher` means the database, as the graph is too large for Spoor's memory. */
  form?: 'kernel' | 'cypher';
}

export interface TraceAnswer {
  paths: TracePath[];
  /** How many better paths stand on the pages before; the page puts it beside the answer that it has asked for. */
  offset?: number;
  graph: { nodes: GraphNode[]; relations: Relation[] };
  decisions?: TraceDecision[];
  /** Where the question is about listings: the lists that it can speak of, and how far each was read. */
  lists?: ReadList[];
  summary: TraceSummary;
  snapshot?: Snapshot | null;
  elapsedMs?: number;
}

export interface ServerStatus {
  state: 'starting' | 'loading' | 'ready' | 'failed' | string;
  message?: string | null;
  /** How much of the step at hand is done, of `total`; 0 where that is not known. */
  done?: number;
  total?: number;
  snapshot?: Snapshot | null;
  program?: { version: string; commit: string };
  /** What operators and users should know about this installation. */
  notices?: ServerNotice[];
}

export interface ServerNotice {
  level: 'info' | 'warning' | string;
  code: string;
  text: string;
}

export function isRelationType(type: string): type is RelationType {
  return (RELATION_TYPES as readonly string[]).includes(type);
}

/** What is drawn for a node: an entity by its kind, sources and listings and the like as something else. */
export type Kind = NodeLabel | 'Other';

export function kindOf(node: GraphNode): Kind {
  return NODE_LABELS.find((label) => node.labels.includes(label)) ?? 'Other';
}

/** The kind of an entity; one that has not come yet is shown as what most are. */
export function labelOf(node: GraphNode | undefined): NodeLabel {
  return NODE_LABELS.find((label) => node?.labels.includes(label)) ?? 'Company';
}

export { nameOf } from './names-in-script';
export type { Listing, OwnedFirms, ReadList, Standing } from './standing';
