import type { Confidence, EntityDetail } from '../model';

/** How sure a proposal is, from the surest down; homonyms are shown so that nobody joins them. */
export const PAIR_CLASSES = ['number', 'strong', 'likely', 'homonym'] as const;
export type PairClass = (typeof PAIR_CLASSES)[number];

/** What a person can say of two records; `withdrawn` takes back what was said before. */
export const VERDICTS = ['same', 'different', 'unsure', 'branch_of', 'successor_of'] as const;
export type Verdict = (typeof VERDICTS)[number];
export type Said = Verdict | 'withdrawn';

export interface PairIds {
  left: string;
  right: string;
}

export interface RecordBrief {
  id: string;
  labels: string[];
  name: string;
  country?: string | null;
  dataset?: string | null;
}

/** What speaks for (more than 0 bits) or against two records being one. */
export interface Feature {
  feature: string;
  text: string;
  bits: number;
}

/** What the matching thinks of a pair: null where it has not looked at it. */
export interface Score {
  class?: PairClass | null;
  probability?: number | null;
  features?: Feature[] | null;
}

export interface Proposal extends Score {
  left: RecordBrief;
  right: RecordBrief;
  /** Hops of the shortest path that a "same" would open. */
  opens?: number | null;
}

export interface ProposalPage {
  proposals: Proposal[];
  total: number;
  byClass: Partial<Record<PairClass, number>>;
}

export interface Decision extends PairIds {
  id: string;
  verdict: Said;
  by: string;
  at: string;
  reason: string;
  note?: string | null;
  sources?: string[] | null;
  confidence?: Confidence | null;
  batch?: string | null;
  supersedes?: string | null;
  /** Whether nothing has taken its place. */
  live: boolean;
  /** Whether it is live and without effect, because a record is gone. */
  asleep: boolean;
}

export interface PairDetail extends Score {
  left: EntityDetail;
  right: EntityDetail;
  commonNeighbours: { id: string; name: string; labels: string[] }[];
  opens?: { hops: number; paths: { nodes: { id: string; name: string }[] }[] } | null;
  decisions?: Decision[];
}

export interface Refusal extends PairIds {
  detail: string;
  decisions: Decision[];
}

export interface BatchResult {
  batch: string;
  decided: number;
  refused: Refusal[];
}

export interface ImportResult {
  read: number;
  added: number;
  known: number;
  /** The first of them. */
  refused: { line: number; reason: string }[];
  refusedCount: number;
}

export interface Matching {
  state: 'none' | 'running' | 'done' | 'failed' | 'cancelled';
  phase?: string;
  done: number;
  total: number;
  proposals: number;
  at?: string | null;
  error?: string | null;
  byClass?: Partial<Record<PairClass, number>> | null;
}

/** What a person states with a verdict. */
export interface Grounds {
  reason: string;
  note?: string;
  sources?: string[];
}

export function keyOf({ left, right }: PairIds): string {
  return `${left}\n${right}`;
}

export function idsOf({ left, right }: Proposal): PairIds {
  return { left: left.id, right: right.id };
}

export function keyOfProposal(proposal: Proposal): string {
  return keyOf(idsOf(proposal));
}

/** A pair that somebody opened by its address, as the list shows it. */
export function proposalOf(pair: PairDetail): Proposal {
  const brief = ({ id, labels, properties }: EntityDetail): RecordBrief => ({
    id,
    labels,
    name: properties.name ?? id,
    country: properties.country ?? null,
    dataset: typeof properties.dataset === 'string' ? properties.dataset : null,
  });
  return {
    left: brief(pair.left),
    right: brief(pair.right),
    class: pair.class ?? null,
    probability: pair.probability ?? null,
    features: pair.features ?? null,
    opens: pair.opens?.hops ?? null,
  };
}
