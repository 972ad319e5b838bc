import type { Source } from './model';

export interface Listing {
  id: string;
  authority: string;
  programme?: string | null;
  listed?: string | null;
  /** Partial date on which it ended or will end. */
  until?: string | null;
  ended?: boolean;
  sources: Source[];
}

/** A list of an authority, and how far it was read and somebody searched in it. */
export interface ReadList {
  authority: string;
  name: string;
  /** That tells of it, or that it is. */
  dataset: string;
  version?: string | null;
  date?: string | null;
  reading: 'whole' | 'part' | 'untold' | 'none' | 'unsearched' | 'old';
}

/** The rules that the server knows. */
export type OwnershipRule = 'ofac' | 'eu' | 'uk' | 'bis-affiliates';

/** That it counts, or may count, as owned by somebody listed, under a rule as it is today. */
export interface Owned {
  rule: OwnershipRule;
  state: 'in-force' | 'not-confirmed';
  verdict: 'surely' | 'possibly';
  by: { id: string; name: string };
}

/** Who on the paths of an answer counts as owned by somebody listed. */
export interface OwnedFirms {
  rule: OwnershipRule;
  /** What shares are held against, such as `≥ 50.00`. */
  bar: string;
  state: 'in-force' | 'suspended' | 'not-confirmed';
  on: string;
  /** Each with the chain from the firm up to somebody listed. */
  firms: { id: string; verdict: 'surely' | 'possibly'; chain: { id: string; name: string }[] }[];
}

/** How somebody stands against the lists of one authority. */
export interface Standing {
  authority: string;
  state: 'listed' | 'undecided' | 'owned' | 'delisted' | 'not-read' | 'not-found';
  /** With whom it is an undecided pair, or who owns it. */
  by?: { id: string; name: string };
  owned?: Owned;
  lists: ReadList[];
}
