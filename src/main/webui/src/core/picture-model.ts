import type { Collapsing } from './collapse';
import type { Lanes } from './display';
import type { Kind } from './model';
import type { Route } from './routes';
import type { Hop } from './trace';

export interface PlacedNode {
  id: string;
  label: Kind;
  name: string;
  lines: string[];
  /** The second line is its name in another script. */
  twofold?: boolean;
  country: string | null;
  /** Who lists it: `EU US`; empty where nobody does. */
  listed: string;
  column: number;
  row: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a column has beyond its limit. */
export interface PlacedMore {
  id: string;
  key: string;
  hidden: string[];
  column: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PlacedHop extends Route {
  hop: Hop;
}

export interface PlacedBundle extends Route {
  key: string;
  from: string;
  to: string;
  hops: Hop[];
}

/** Entities of one country that stand together in a column. */
export interface PlacedGroup {
  column: number;
  country: string;
  x: number;
  y: number;
  width: number;
}

export interface PlacedColumn {
  key: string;
  x: number;
  width: number;
  labels: Kind[];
  role: 'start' | 'end' | 'middle';
  /** From above down, the "+N more" included. */
  nodes: string[];
  /** All of its entities, the hidden ones included. */
  count: number;
  opened: boolean;
}

export interface Layout {
  width: number;
  height: number;
  columns: PlacedColumn[];
  groups: PlacedGroup[];
  nodes: Map<string, PlacedNode>;
  mores: Map<string, PlacedMore>;
  hops: PlacedHop[];
  bundles: PlacedBundle[];
  /** Of each hidden entity, the "+N more" that stands for it. */
  seenAs: Map<string, string>;
}

export interface Arrangement extends Collapsing {
  lanes: Lanes;
  /** Whether entities of one country stand together below its name. */
  grouped: boolean;
}

export const WHOLE: Arrangement = {
  lanes: 'step',
  grouped: false,
  most: Number.POSITIVE_INFINITY,
  opened: [],
  kept: new Set(),
};

export const FONT_SIZE = 12.5;
