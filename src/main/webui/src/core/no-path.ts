import type { Relation } from './model';

/** What is known where there is no path; see the server's description. */
export interface NoPath {
  from: SideReach;
  to: SideReach;
  nearest?: NearestPair | null;
  countries: { country: string; paths: number; starts: number }[];
  countriesComplete: boolean;
}

export interface SideReach {
  /** Entities other than the side's own. */
  nodes: number;
  /** By the fewest hops, from 0: the side's own. */
  byHop: number[];
}

export interface NamedPlace {
  id: string;
  label: string;
  name: string;
  country?: string | null;
}

/** The shortest tie between both sides, whatever its kind and direction. */
export interface NearestPair {
  before: NamedPlace[];
  /** One entity where both sides have it. */
  between: NamedPlace[];
  after: NamedPlace[];
  ties: Relation[];
  missing: string[];
}
