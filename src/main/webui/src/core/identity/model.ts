import type { components } from '../../generated/schema';
import type { Confidence, EntityDetail } from '../model';

/** How sure a proposal is, from the surest down; homonyms are shown so that nobody joins them. */
export const PAIR_CLASSES = ['number', 'strong', 'likely', 'homonym'] as const;
export type PairClass = (typeof PAIR_CLASSES)[number];

/** What a person can say of two records; `withdrawn` takes back what was said before. */
export const VERDICTS = ['same', 'different', 'unsure', 'branch_of', 'successor_of'] as const;
export type Verdict = (typeof VERDICTS)[number];
export type Said = Verdict | 'withdrawn';

type Schemas = components['schemas'];

/** What the server sends: these fields always, the others or null in their place. */
type Sent<N extends keyof Schemas, K extends keyof Schemas[N]> = {
  [F in K]-?: Exclude<Schemas[N][F], undefined>;
} & { [F in Exclude<keyof Schemas[N], K>]?: Schemas[N][F] | null };

export type PairIds = Schemas['PairIds'];
export type RecordBrief = Sent<'PairRecord', 'id' | 'labels' | 'name'>;

/** What speaks for (more than 0 bits) or against two records being one. */
export type Feature = Sent<'PairFeature', 'feature' | 'text' | 'bits'>;

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

export type ProposalPage = Omit<Sent<'ProposalPage', 'total'>, 'proposals' | 'byClass'> & {
  proposals: Proposal[];
  byClass: Partial<Record<PairClass, number>>;
};

type SentDecision = Sent<
  'Decision',
  'id' | 'left' | 'right' | 'verdict' | 'by' | 'at' | 'reason' | 'live' | 'asleep'
>;

export interface Decision extends Omit<SentDecision, 'verdict' | 'confidence' | 'features'> {
  verdict: Said;
  confidence?: Confidence | null;
}

/** Two that would become one as well, although something speaks against it. */
export type AlsoJoined = Omit<Sent<'AlsoJoined', 'through'>, 'left' | 'right' | 'features'> & {
  left: RecordBrief;
  right: RecordBrief;
  features: Feature[];
};

export interface AlsoJoinedAnswer {
  pairs: AlsoJoined[];
  complete: boolean;
}

export interface PairDetail extends Score {
  left: EntityDetail;
  right: EntityDetail;
  commonNeighbours: Sent<'CommonNeighbour', 'id' | 'name' | 'labels'>[];
  opens?: { hops: number; paths: { nodes: { id: string; name: string }[] }[] } | null;
  decisions?: Decision[];
  alsoJoined?: AlsoJoined[];
}

export interface Refusal extends PairIds {
  /** In English; `why` and `arguments` say the same in any language. */
  detail: string;
  why?: string | null;
  arguments?: Record<string, string> | null;
  decisions: Decision[];
}

export type BatchResult = Omit<Sent<'BatchResult', 'batch' | 'decided'>, 'refused'> & { refused: Refusal[] };

export type ImportResult = Omit<
  Sent<'FileResult', 'read' | 'added' | 'known' | 'refusedCount'>,
  'refused'
> & {
  /** The first of them. */
  refused: Sent<'RefusedLine', 'line' | 'reason'>[];
};

export type Matching = Omit<Sent<'MatchingStatus', 'state' | 'done' | 'total' | 'proposals'>, 'byClass'> & {
  byClass?: Partial<Record<PairClass, number>> | null;
};

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
