import type { Layout, PlacedHop } from './picture-model';

/** The one element of the picture that Tab reaches; arrows move it. */
export type FocusTarget =
  | { kind: 'node'; id: string }
  | { kind: 'hop'; key: string }
  /** The "+N more" of a column. */
  | { kind: 'more'; id: string };

export type MoveKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';

const MOVE_KEYS: readonly string[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];

export function isMoveKey(key: string): key is MoveKey {
  return MOVE_KEYS.includes(key);
}

function byHeight(layout: Layout, end: 'from' | 'to'): (a: PlacedHop, b: PlacedHop) => number {
  return (a, b) => (layout.nodes.get(a.hop[end])?.y ?? 0) - (layout.nodes.get(b.hop[end])?.y ?? 0);
}

function hopsAt(layout: Layout, end: 'from' | 'to', id: string): PlacedHop[] {
  const other = end === 'from' ? 'to' : 'from';
  return layout.hops.filter((placed) => placed.hop[end] === id).sort(byHeight(layout, other));
}

function targetOf(layout: Layout, id: string | undefined): FocusTarget | null {
  if (id === undefined) {
    return null;
  }
  return layout.mores.has(id) ? { kind: 'more', id } : { kind: 'node', id };
}

export function firstTarget(layout: Layout): FocusTarget | null {
  return targetOf(layout, layout.columns.find((column) => column.nodes.length > 0)?.nodes[0]);
}

export function hasTarget(layout: Layout, target: FocusTarget): boolean {
  switch (target.kind) {
    case 'node':
      return layout.nodes.has(target.id);
    case 'more':
      return layout.mores.has(target.id);
    case 'hop':
      return layout.hops.some((placed) => placed.hop.key === target.key);
  }
}

/** Right and left from what has no drawn hop of its own: the top of the next column. */
function beside(layout: Layout, column: number, key: MoveKey): FocusTarget | null {
  return targetOf(layout, layout.columns[column + (key === 'ArrowRight' ? 1 : -1)]?.nodes[0]);
}

function fromPlace(layout: Layout, id: string, move: MoveKey): FocusTarget | null {
  const column = (layout.nodes.get(id) ?? layout.mores.get(id))?.column ?? 0;
  if (move === 'ArrowRight' || move === 'ArrowLeft') {
    const [next] = hopsAt(layout, move === 'ArrowRight' ? 'from' : 'to', id);
    const bundled = layout.bundles.some(({ from, to }) => (move === 'ArrowRight' ? from : to) === id);
    return next ? { kind: 'hop', key: next.hop.key } : bundled ? beside(layout, column, move) : null;
  }
  const ids = layout.columns[column]?.nodes ?? [];
  return targetOf(layout, ids[ids.indexOf(id) + (move === 'ArrowDown' ? 1 : -1)]);
}

function fromHop(layout: Layout, key: string, move: MoveKey): FocusTarget | null {
  const hop = layout.hops.find((placed) => placed.hop.key === key)?.hop;
  if (!hop) {
    return null;
  }
  if (move === 'ArrowRight' || move === 'ArrowLeft') {
    return { kind: 'node', id: move === 'ArrowRight' ? hop.to : hop.from };
  }
  const siblings = hopsAt(layout, 'from', hop.from);
  const index = siblings.findIndex((placed) => placed.hop.key === key);
  const next = siblings[index + (move === 'ArrowDown' ? 1 : -1)];
  return next ? { kind: 'hop', key: next.hop.key } : null;
}

/** Right and left follow the hops, up and down stay in the column (or among the hops of one node). */
export function moveTarget(layout: Layout, current: FocusTarget, key: MoveKey): FocusTarget {
  if (key === 'Home' || key === 'End') {
    const column = key === 'Home' ? layout.columns[0] : layout.columns.at(-1);
    return targetOf(layout, column?.nodes[0]) ?? current;
  }
  const next =
    current.kind === 'hop' ? fromHop(layout, current.key, key) : fromPlace(layout, current.id, key);
  return next ?? current;
}
