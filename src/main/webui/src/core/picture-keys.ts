import type { Layout, PlacedHop } from './layout';

/** The one element of the picture that Tab reaches; arrows move it. */
export type FocusTarget = { kind: 'node'; id: string } | { kind: 'hop'; key: string };

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

export function firstTarget(layout: Layout): FocusTarget | null {
  const id = layout.columns.find((column) => column.nodes.length > 0)?.nodes[0];
  return id === undefined ? null : { kind: 'node', id };
}

export function hasTarget(layout: Layout, target: FocusTarget): boolean {
  return target.kind === 'node'
    ? layout.nodes.has(target.id)
    : layout.hops.some((placed) => placed.hop.key === target.key);
}

function fromNode(layout: Layout, id: string, key: MoveKey): FocusTarget | null {
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    const [next] = hopsAt(layout, key === 'ArrowRight' ? 'from' : 'to', id);
    return next ? { kind: 'hop', key: next.hop.key } : null;
  }
  const column = layout.columns[layout.nodes.get(id)?.column ?? 0]?.nodes ?? [];
  const next = column[column.indexOf(id) + (key === 'ArrowDown' ? 1 : -1)];
  return next === undefined ? null : { kind: 'node', id: next };
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
    const id = (key === 'Home' ? layout.columns[0] : layout.columns.at(-1))?.nodes[0];
    return id === undefined ? current : { kind: 'node', id };
  }
  const next =
    current.kind === 'node' ? fromNode(layout, current.id, key) : fromHop(layout, current.key, key);
  return next ?? current;
}
