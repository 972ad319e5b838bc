import type { Feature, PairClass } from '../identity/model';

/** How an entity of a tried file stands to those that are there: surest first. */
export const WHO = ['is', 'perhaps', 'new'] as const;
export type Who = (typeof WHO)[number];

export interface RecognisedCounts extends Record<Who, number> {
  /** Companies, people, parts and weapons that the file states. */
  entities: number;
  /** How many of them, the first ones, were compared. */
  compared: number;
}

export interface Known {
  id: string;
  name: string;
  dataset: string | null;
  /** Null where it has the same id. */
  class: PairClass | null;
  probability: number;
  features: Feature[];
}

export interface RecognisedEntity {
  id: string;
  name: string;
  label: string;
  row: string | null;
  who: Who;
  known: Known | null;
}

export interface RecognisedPage {
  entities: RecognisedEntity[];
  total: number;
}

/** The search for pairs that follows an import. */
export interface ProposedPairs {
  job: string;
  state: 'running' | 'done' | 'failed' | 'cancelled';
  proposals: number;
  byClass: Partial<Record<PairClass, number>>;
}

const REASONS = 3;

/** What the server saw, in its words, the weightiest first; without what it assumed before it looked. */
export function reasonsOf({ features }: Known): string[] {
  return features
    .filter(({ feature }) => feature !== 'prior' && feature !== 'id')
    .slice(0, REASONS)
    .map(({ text }) => text);
}
