import type { TraceDecision } from '../joins';
import type { Confidence, NodeLabel, RelationType, TraceBody } from '../model';

/** A question that is asked anew whenever the data change. */
export interface Watch {
  id: string;
  name: string;
  question: TraceBody;
  created: string;
  paused: boolean;
  looked: string;
  paths: number;
  /** Whether these are all paths there are, or the best. */
  whole: boolean;
  /** Why it could not look the last time. */
  problem: string | null;
  unseen: number;
  /** Whether it is news that an entity of a path is listed, or is no longer. */
  tellListings: boolean;
  /** Whether it is news that a hop rests on other sources, though it weighs the same. */
  tellSources: boolean;
  webhook: string | null;
  /** What calls are signed with; told once. */
  secret?: string;
}

export interface WatchList {
  watches: Watch[];
  unseen: number;
  webhooks: boolean;
}

export const NEWS_KINDS = ['new', 'stronger', 'weaker', 'changed', 'gone'] as const;
export type NewsKind = (typeof NEWS_KINDS)[number];

export interface NamedEntity {
  id: string;
  name: string;
  label: NodeLabel;
}

export interface ChangedRelation {
  id: string;
  type: RelationType;
  dataset: string;
  wholeDataset: boolean;
  confidence: string;
  confidenceBefore?: string;
  sources: string[];
  sourcesBefore?: string[];
}

/** A source and what it says of itself otherwise than before; empty is not stated. */
export interface ChangedSource {
  id: string;
  fields: { field: 'published' | 'title' | 'url' | 'sha256'; before: string; now: string }[];
}

type RelationKind =
  'relation_new' | 'relation_gone' | 'relation_changed' | 'relation_counts' | 'relation_counts_not';

/** Why something became of a path. */
export type Reason =
  | { kind: RelationKind; hop: number; relation: ChangedRelation }
  | { kind: 'decision_made' | 'decision_ended'; decision: TraceDecision }
  | { kind: 'entity_changed'; entity: NamedEntity }
  | { kind: 'entity_listed' | 'entity_unlisted'; entity: NamedEntity; authorities: string[] }
  | { kind: 'source_changed'; hop: number; source: ChangedSource }
  | { kind: 'elsewhere' };

export interface HopNews {
  hop: number;
  weightBefore: number;
  weightNow: number;
  confidenceBefore: Confidence;
  confidenceNow: Confidence;
  sourcesBefore: number;
  sourcesNow: number;
}

export interface PathNews {
  kind: NewsKind;
  nodes: NamedEntity[];
  strengthBefore?: number;
  strengthNow?: number;
  hops: HopNews[];
  reasons: Reason[];
  moreReasons: number;
}

export interface NamedSource {
  id: string;
  title: string;
  publisher?: string | null;
  url?: string | null;
}

/** What one run told of one watch. */
export interface WatchNews {
  id: string;
  number: number;
  at: string;
  seen: boolean;
  delivery: { state: 'sent' | 'waiting' | 'failed'; attempts: number; fault: string | null } | null;
  body: {
    counts: Record<NewsKind, number>;
    paths: PathNews[];
    sources: NamedSource[];
    datasets: { id: string; name: string }[];
  };
}

export interface WatchDraft {
  name: string;
  question: TraceBody;
  tellListings: boolean;
  tellSources: boolean;
}

export interface WatchPatch {
  name?: string;
  paused?: boolean;
  tellListings?: boolean;
  tellSources?: boolean;
  webhook?: string;
}
