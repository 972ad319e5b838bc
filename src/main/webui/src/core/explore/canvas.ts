import { kindOf, type GraphNode, type Kind, type Relation } from '../model';
import type { Role } from '../roles';
import { placeNear, type Spot } from './placing';

/** An entity on the canvas. */
export interface CanvasNode {
  node: GraphNode;
  spot: Spot;
  /** Stays where it is when the rest is laid out. */
  pinned: boolean;
  hidden: boolean;
  /** Whose expansion brought it; null for those the canvas began with. */
  parent: string | null;
  /** How many relations it has in the data; null until that is known. */
  degree: number | null;
  /** How many of its neighbours have been fetched, for the next helping. */
  fetched: number;
}

/** Neighbours of one entity that are drawn as one: the same kind, tied to nothing else here. */
export interface Group {
  id: string;
  around: string;
  kind: Kind;
  /** What they do here, where they were put together by that. */
  role?: Role;
  members: string[];
  spot: Spot;
}

/** A card that somebody wrote, with the entities that it is about. */
export interface CanvasNote {
  id: string;
  text: string;
  about: readonly string[];
  /** Of its upper left corner. */
  spot: Spot;
}

/** What is on the canvas; never changed, only replaced, so that any earlier one can come back. */
export interface Canvas {
  nodes: ReadonlyMap<string, CanvasNode>;
  relations: ReadonlyMap<string, Relation>;
  groups: ReadonlyMap<string, Group>;
  notes: ReadonlyMap<string, CanvasNote>;
}

export interface Found {
  nodes: GraphNode[];
  relations: Relation[];
  degrees: Record<string, number>;
  /** Who lists each of them, where somebody does. */
  listedBy?: Record<string, string[]>;
}

export const EMPTY_CANVAS: Canvas = {
  nodes: new Map(),
  relations: new Map(),
  groups: new Map(),
  notes: new Map(),
};

type Change = Partial<Omit<CanvasNode, 'node'>>;

function changed(canvas: Canvas, ids: Iterable<string>, change: (node: CanvasNode) => Change): Canvas {
  const nodes = new Map(canvas.nodes);
  for (const id of ids) {
    const before = nodes.get(id);
    if (before) {
      nodes.set(id, { ...before, ...change(before) });
    }
  }
  return { ...canvas, nodes };
}

/** The entities at the other ends of the relations of each. */
export function neighboursOf(canvas: Canvas): Map<string, Set<string>> {
  const near = new Map<string, Set<string>>([...canvas.nodes.keys()].map((id) => [id, new Set()]));
  for (const { from, to } of canvas.relations.values()) {
    near.get(from)?.add(to);
    near.get(to)?.add(from);
  }
  return near;
}

function listed(node: GraphNode, { listedBy }: Found): GraphNode {
  const authorities = listedBy?.[node.id];
  return authorities === undefined ? node : { ...node, listedBy: authorities };
}

/** What is found joins the canvas: nobody moves, the new ones stand near `parent`, or where `spots` says. */
export function withFound(
  canvas: Canvas,
  found: Found,
  parent: string | null,
  spots?: ReadonlyMap<string, Spot>,
): Canvas {
  const fresh = found.nodes.filter((node) => !canvas.nodes.has(node.id));
  const taken = [...canvas.nodes.values()].filter(({ hidden }) => !hidden).map(({ spot }) => spot);
  const centre = parent === null ? null : (canvas.nodes.get(parent)?.spot ?? null);
  const near = placeNear(centre, fresh.length, taken);
  const nodes = new Map(canvas.nodes);
  fresh.forEach((node, index) => {
    const spot = spots?.get(node.id) ?? near[index] ?? { x: 0, y: 0 };
    const degree = found.degrees[node.id] ?? null;
    nodes.set(node.id, {
      node: listed(node, found),
      spot,
      pinned: false,
      hidden: false,
      parent,
      degree,
      fetched: 0,
    });
  });
  for (const { id } of found.nodes) {
    const known = nodes.get(id);
    if (known && found.degrees[id] !== undefined) {
      const node = listed(known.node, found);
      nodes.set(id, { ...known, node, degree: found.degrees[id], hidden: false });
    }
  }
  const relations = new Map(canvas.relations);
  found.relations
    .filter(({ from, to }) => nodes.has(from) && nodes.has(to))
    .forEach((relation) => relations.set(relation.id, relation));
  return { ...canvas, nodes, relations };
}

export function withFetched(canvas: Canvas, id: string, fetched: number): Canvas {
  return changed(canvas, [id], (node) => ({ fetched: node.fetched + fetched }));
}

export function withHidden(canvas: Canvas, ids: Iterable<string>, hidden = true): Canvas {
  return changed(canvas, ids, () => ({ hidden }));
}

export function withOthersHidden(canvas: Canvas, ids: ReadonlySet<string>): Canvas {
  const others = [...canvas.nodes.keys()].filter((id) => !ids.has(id));
  return withHidden(canvas, others);
}

export function withAllShown(canvas: Canvas): Canvas {
  return withHidden(canvas, canvas.nodes.keys(), false);
}

export function withPinned(canvas: Canvas, ids: Iterable<string>, pinned: boolean): Canvas {
  return changed(canvas, ids, () => ({ pinned }));
}

/** Entities and groups at new places. */
export function withSpots(canvas: Canvas, spots: ReadonlyMap<string, Spot>, pinned?: boolean): Canvas {
  const moved = changed(canvas, spots.keys(), (node) => ({
    spot: spots.get(node.node.id) ?? node.spot,
    ...(pinned === undefined ? {} : { pinned }),
  }));
  const groups = [...canvas.groups.values()].map((group) => {
    const spot = spots.get(group.id);
    return [group.id, spot ? { ...group, spot } : group] as const;
  });
  return { ...moved, groups: new Map(groups) };
}

export function without(canvas: Canvas, gone: ReadonlySet<string>): Canvas {
  const groups = [...canvas.groups.values()].filter(
    ({ around, members }) => !gone.has(around) && !members.some((id) => gone.has(id)),
  );
  return {
    ...canvas,
    nodes: new Map([...canvas.nodes].filter(([id]) => !gone.has(id))),
    relations: new Map([...canvas.relations].filter(([, { from, to }]) => !gone.has(from) && !gone.has(to))),
    groups: new Map(groups.map((group) => [group.id, group])),
  };
}

/** What the expansions of an entity brought and nobody pinned. */
function below(canvas: Canvas, id: string): Set<string> {
  const brought = new Set<string>();
  const isBelow = (parent: string | null): boolean => {
    const above = parent === null ? undefined : canvas.nodes.get(parent)?.parent;
    return parent === id || (above !== undefined && above !== null && isBelow(above));
  };
  for (const [other, { parent, pinned }] of canvas.nodes) {
    if (!pinned && other !== id && isBelow(parent)) {
      brought.add(other);
    }
  }
  return brought;
}

/** What an expansion brought and nothing else needs: not pinned, tied to nothing but the expanded one and each other. */
export function broughtBy(canvas: Canvas, id: string): Set<string> {
  const near = neighboursOf(canvas);
  const gone = below(canvas, id);
  for (let before = -1; before !== gone.size;) {
    before = gone.size;
    for (const other of gone) {
      const held = [...(near.get(other) ?? [])].some((each) => each !== id && !gone.has(each));
      if (held) {
        gone.delete(other);
      }
    }
  }
  return gone;
}

/** How many of those that an expansion brought stay when it is taken back, since others here need them. */
export function keptByOthers(canvas: Canvas, id: string): number {
  return below(canvas, id).size - broughtBy(canvas, id).size;
}

/** Takes back what the expansions of an entity brought. */
export function withCollapsed(canvas: Canvas, id: string): Canvas {
  return changed(without(canvas, broughtBy(canvas, id)), [id], () => ({ fetched: 0 }));
}

export const GROUPED_AT_LEAST = 2;

/** Joins the neighbours of one entity that are tied to nothing else here, by kind. */
export function withGrouped(canvas: Canvas, around: string): Canvas {
  const near = neighboursOf(canvas);
  const inGroups = new Set([...canvas.groups.values()].flatMap(({ members }) => members));
  const alone = [...(near.get(around) ?? [])].filter((id) => {
    const entry = canvas.nodes.get(id);
    return entry && !entry.hidden && !entry.pinned && !inGroups.has(id) && near.get(id)?.size === 1;
  });
  const groups = new Map(canvas.groups);
  for (const kind of new Set(alone.map((id) => kindOfId(canvas, id)))) {
    const members = alone.filter((id) => kindOfId(canvas, id) === kind);
    if (members.length >= GROUPED_AT_LEAST) {
      const id = `group ${kind} ${around}`;
      const all = [...(groups.get(id)?.members ?? []), ...members];
      groups.set(id, { id, around, kind, members: all, spot: middleOf(canvas, all) });
    }
  }
  return { ...canvas, groups };
}

/** Whether grouping has joined anybody. */
export function hasGrouped(before: Canvas, after: Canvas): boolean {
  return [...after.groups.values()].some(
    ({ id, members }) => before.groups.get(id)?.members.length !== members.length,
  );
}

function kindOfId(canvas: Canvas, id: string): Kind {
  const entry = canvas.nodes.get(id);
  return entry ? kindOf(entry.node) : 'Other';
}

export function middleOf(canvas: Canvas, ids: string[]): Spot {
  const spots = ids.map((id) => canvas.nodes.get(id)?.spot ?? { x: 0, y: 0 });
  const mean = (values: number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return { x: mean(spots.map(({ x }) => x)), y: mean(spots.map(({ y }) => y)) };
}

export function withUngrouped(canvas: Canvas, id: string): Canvas {
  return { ...canvas, groups: new Map([...canvas.groups].filter(([each]) => each !== id)) };
}
