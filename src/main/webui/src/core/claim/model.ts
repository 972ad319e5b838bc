import type { NodeLabel, RelationType } from '../model';

/** Who or what stands at an end: something that is there, by its id, or something new. */
export interface ClaimEnd {
  id?: string | null;
  label?: string | null;
  name?: string | null;
  country?: string | null;
}

/** What is said of the document, by the names that the server has. */
export const SOURCE_FIELDS = [
  'url',
  'title',
  'publisher',
  'published',
  'kind',
  'locator',
  'origin',
  'country',
  'accessed',
  'archived',
  'sha256',
] as const;
export type SourceField = (typeof SOURCE_FIELDS)[number];

export type ClaimSource = Partial<Record<SourceField, string | null>>;

/** What can be said of one entity, by the words that the server has. */
export const FACT_KINDS = ['identifier', 'alias', 'country', 'address', 'position', 'listing'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

export function factKindOf(word: string | null | undefined): FactKind | null {
  return FACT_KINDS.find((kind) => kind === word) ?? null;
}

export interface ClaimFact {
  kind?: string | null;
  value?: string | null;
  programme?: string | null;
}

export interface ClaimDraft {
  relation?: string | null;
  fact?: ClaimFact | null;
  from?: ClaimEnd | null;
  to?: ClaimEnd | null;
  hs?: string[] | null;
  components?: string[] | null;
  share?: number | null;
  value?: number | null;
  currency?: string | null;
  quantity?: number | null;
  unit?: string | null;
  validFrom?: string | null;
  validTo?: string | null;
  confidence?: string | null;
  quote?: string | null;
  note?: string | null;
  source?: ClaimSource | null;
}

/** An end as the server knows it. */
export interface NamedEnd {
  id: string;
  label: NodeLabel;
  name: string;
  made: boolean;
}

export interface EnteredClaim {
  id: string;
  version: number;
  withdrawn: boolean;
  by: string;
  at: string;
  dataset: string;
  relation: string;
  from: NamedEnd;
  /** Null of a fact. */
  to?: NamedEnd | null;
  draft: ClaimDraft;
}

export type ClaimState = 'waiting' | 'visible' | 'failed';

export interface WholeClaim {
  state: ClaimState;
  claim: EnteredClaim;
  history: EnteredClaim[];
}

/** A relation and what it may tie. */
export interface Tie {
  relation: RelationType;
  starts: NodeLabel[];
  ends: NodeLabel[];
  share: boolean;
}

/** What can be entered. */
export interface Ties {
  relations: Tie[];
  facts: { kind: FactKind; subjects: NodeLabel[] }[];
  /** Kinds of numbers; national ones are those that each country has. */
  numbers: { kind: string; national: boolean }[];
}
