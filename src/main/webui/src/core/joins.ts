import { CONFIDENCES, type Confidence, type TraceAnswer, type TracePath } from './model';

/** Records that a reviewer decided to be one, and the decisions that say so. */
export interface Identity {
  representative: string;
  members: { id: string; labels: string[]; name?: string | null; dataset?: string | null }[];
  decisions: IdentityDecision[];
}

export interface IdentityDecision {
  id: string;
  left: string;
  right: string;
  verdict: string;
  by?: string | null;
  /** With a file, which alone says who decided. */
  broughtInBy?: string | null;
  at?: string | null;
  reason?: string | null;
  note?: string | null;
  confidence?: Confidence | null;
}

/** Where a path goes on by another record of an entity than the one it came by. */
export interface TraceJoin {
  at: number;
  enters: string;
  leaves: string;
  decisions: string[];
  confidence: Confidence;
}

/** A decision on two records that an answer rests on. */
export interface TraceDecision {
  id: string;
  left: string;
  right: string;
  verdict: string;
  by: string;
  at: string;
  reason: string;
  confidence: Confidence;
}

/** Where a path rests on decisions at one of its nodes. */
export function joinsAt(path: TracePath, at: number): TraceJoin[] {
  return path.recordJoins?.filter((join) => join.at === at) ?? [];
}

/** How many different decisions a path rests on; a join that names none counts as one. */
export function countDecisions({ recordJoins: joins = [] }: TracePath): number {
  return new Set(joins.flatMap(({ decisions, at }) => (decisions.length > 0 ? decisions : [String(at)])))
    .size;
}

/** The decisions that a join names, in its order. */
export function decisionsOf({ decisions = [] }: TraceAnswer, join: TraceJoin): TraceDecision[] {
  return join.decisions.flatMap((id) => decisions.find((decision) => decision.id === id) ?? []);
}

/** The least sure of these; null where there are none. */
export function leastOf(confidences: Confidence[]): Confidence | null {
  return CONFIDENCES.findLast((each) => confidences.includes(each)) ?? null;
}

/** The join that is less sure than the weakest hop of its path. */
export function weakestJoinOf({ recordJoins = [], weakestRecordJoin }: TracePath): TraceJoin | undefined {
  return weakestRecordJoin === undefined ? undefined : recordJoins[weakestRecordJoin];
}
