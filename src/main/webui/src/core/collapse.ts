import type { Laned } from './lanes';
import { hopKey, type Hop, type TraceView } from './trace';

export interface Collapsing {
  /** Most entities of a column that are drawn one by one. */
  most: number;
  /** Keys of columns that show all. */
  opened: readonly string[];
  /** Entities that are drawn whatever their column's limit, since the reader has them open. */
  kept: ReadonlySet<string>;
}

/** Several hops that run between the same two places of the picture, where one of them stands for many entities. */
export interface Bundle {
  key: string;
  from: string;
  to: string;
  hops: Hop[];
}

export interface Collapsed {
  shown: string[];
  /** Of each column, what its "+N more" stands for. */
  hidden: Map<number, string[]>;
  hops: Hop[];
  bundles: Bundle[];
  /** Of each hidden entity, the "+N more" that stands for it. */
  seenAs: Map<string, string>;
}

// A line feed cannot occur in an id of an entity.
const MORE = 'more\n';
// "+1 more" takes as much room as what it hides.
const LEAST_HIDDEN = 3;

export function moreId(column: number): string {
  return `${MORE}${String(column)}`;
}

export function isMore(id: string): boolean {
  return id.startsWith(MORE);
}

/** Those on the most paths first, then those on the best path. */
function byWeight(view: TraceView): (a: string, b: string) => number {
  const paths = (id: string) => view.pathsByNode.get(id) ?? [];
  return (a, b) => paths(b).length - paths(a).length || (paths(a)[0] ?? 0) - (paths(b)[0] ?? 0);
}

function hiddenOf(view: TraceView, ids: string[], { most, kept }: Collapsing): string[] {
  if (ids.length < most + LEAST_HIDDEN) {
    return [];
  }
  const hidden = [...ids].sort(byWeight(view)).slice(most);
  return hidden.filter((id) => !kept.has(id));
}

function bundled(view: TraceView, seenAs: Map<string, string>): Pick<Collapsed, 'hops' | 'bundles'> {
  const hops: Hop[] = [];
  const bundles = new Map<string, Bundle>();
  for (const hop of view.hops.values()) {
    const from = seenAs.get(hop.from) ?? hop.from;
    const to = seenAs.get(hop.to) ?? hop.to;
    const key = hopKey(from, to);
    if (key === hop.key) {
      hops.push(hop);
    } else if (from !== to) {
      const bundle = bundles.get(key) ?? { key, from, to, hops: [] };
      bundle.hops.push(hop);
      bundles.set(key, bundle);
    }
  }
  return { hops, bundles: [...bundles.values()] };
}

/** Puts what a column has beyond its limit behind one "+N more". */
export function collapse(view: TraceView, { columnOf, keys }: Laned, how: Collapsing): Collapsed {
  const hidden = new Map<number, string[]>();
  const seenAs = new Map<string, string>();
  keys.forEach((key, column) => {
    const ids = [...view.pathsByNode.keys()].filter((id) => columnOf.get(id) === column);
    const behind = how.opened.includes(key) ? [] : hiddenOf(view, ids, how);
    if (behind.length > 0) {
      hidden.set(column, behind);
      behind.forEach((id) => seenAs.set(id, moreId(column)));
    }
  });
  const shown = [...view.pathsByNode.keys()].filter((id) => !seenAs.has(id));
  return { shown, hidden, ...bundled(view, seenAs), seenAs };
}
