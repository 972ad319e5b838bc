import { CONTROL_RELATIONS, kindOf, type GraphNode, type Relation } from '../model';
import { placeOf, ROLES, type Role } from '../roles';
import type { Canvas } from './canvas';
import type { Drawing, DrawnNode } from './drawing';
import { placeNear, type Spot } from './placing';

/** Owners and others that no goods pass stand before the lanes of goods. */
type LaneOnCanvas = 'aside' | Role;
const LANES: LaneOnCanvas[] = ['aside', ...ROLES];

const LANE = 330;
const SUBLANE = 235;
const ROW = 56;
/** A lane is not higher than this many rows, or than it is wide. */
const LEAST_ROWS = 32;
const SWEEPS = 6;

interface Ties {
  makes: Set<string>;
  receives: Set<string>;
  gives: Set<string>;
  takes: Set<string>;
}

const isFlow = ({ type }: Relation) => !(CONTROL_RELATIONS as readonly string[]).includes(type);

function tiesOf(canvas: Canvas): Ties {
  const ties: Ties = { makes: new Set(), receives: new Set(), gives: new Set(), takes: new Set() };
  const nodeOf = (id: string): GraphNode | undefined => canvas.nodes.get(id)?.node;
  for (const relation of [...canvas.relations.values()].filter(isFlow)) {
    const [from, to] = [nodeOf(relation.from), nodeOf(relation.to)];
    ties.gives.add(relation.from);
    ties.takes.add(relation.to);
    if (to && kindOf(to) === 'WeaponSystem') {
      ties.makes.add(relation.from);
    }
    const [here, there] = [placeOf(from), placeOf(to)];
    if (relation.type === 'IMPORTED_BY' || (here !== null && there !== null && here !== there)) {
      ties.receives.add(relation.to);
    }
  }
  return ties;
}

function laneOf(node: GraphNode, { makes, receives, gives, takes }: Ties): LaneOnCanvas {
  const { id } = node;
  const kind = kindOf(node);
  if (kind === 'Component' || kind === 'WeaponSystem') {
    return kind === 'Component' ? 'part' : 'weapon';
  }
  if (makes.has(id)) {
    return 'maker';
  }
  if (receives.has(id)) {
    return gives.has(id) && !takes.has(id) ? 'supplier' : 'importer';
  }
  if (takes.has(id)) {
    return 'intermediary';
  }
  return gives.has(id) ? 'supplier' : 'aside';
}

/** What each does here, as far as the relations on the canvas tell; nothing for those that no goods pass. */
export function rolesOnCanvas(canvas: Canvas): (id: string) => Role | null {
  const ties = tiesOf(canvas);
  return (id) => {
    const node = canvas.nodes.get(id)?.node;
    const lane = node ? laneOf(node, ties) : 'aside';
    return lane === 'aside' ? null : lane;
  };
}

function neighboursOf({ ties }: Drawing): Map<string, string[]> {
  const near = new Map<string, string[]>();
  const add = (one: string, other: string) => near.set(one, [...(near.get(one) ?? []), other]);
  for (const { from, to } of ties) {
    add(from, to);
    add(to, from);
  }
  return near;
}

/** Puts each near the middle of its neighbours, there and back, so that lines cross less. */
function ordered(lanes: DrawnNode[][], near: Map<string, string[]>): DrawnNode[][] {
  const rank = new Map<string, number>();
  const note = (lane: DrawnNode[]) =>
    lane.forEach(({ id }, index) => rank.set(id, (index + 0.5) / Math.max(1, lane.length)));
  lanes.forEach(note);
  const middle = (id: string) => {
    const ranks = (near.get(id) ?? []).flatMap((other) => rank.get(other) ?? []);
    return ranks.length === 0
      ? (rank.get(id) ?? 0)
      : ranks.reduce((sum, each) => sum + each, 0) / ranks.length;
  };
  const now = lanes.map((lane) => [...lane]);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const lane of sweep % 2 === 0 ? now : now.toReversed()) {
      const wanted = new Map(lane.map(({ id }) => [id, middle(id)]));
      lane.sort((one, other) => (wanted.get(one.id) ?? 0) - (wanted.get(other.id) ?? 0));
      note(lane);
    }
  }
  return now;
}

/** Lanes from who supplies to what is built, as in the picture of an answer; the same canvas always gives the same places. */
export function spotsByRole(canvas: Canvas, drawing: Drawing): Map<string, Spot> {
  const ties = tiesOf(canvas);
  const memberOf = (id: string) => canvas.groups.get(id)?.members[0] ?? id;
  const lanes = LANES.map((lane) =>
    drawing.nodes.filter(({ id }) => {
      const node = canvas.nodes.get(memberOf(id))?.node;
      return node !== undefined && laneOf(node, ties) === lane;
    }),
  ).filter((lane) => lane.length > 0);
  const spots = new Map<string, Spot>();
  let x = 0;
  for (const lane of ordered(lanes, neighboursOf(drawing))) {
    const rows = Math.max(LEAST_ROWS, Math.ceil(Math.sqrt(lane.length * (SUBLANE / ROW))));
    const columns = Math.ceil(lane.length / rows);
    const high = Math.ceil(lane.length / columns);
    lane.forEach(({ id }, index) => {
      const column = Math.floor(index / high);
      const inColumn = Math.min(high, lane.length - column * high);
      spots.set(id, { x: x + column * SUBLANE, y: ((index % high) - (inColumn - 1) / 2) * ROW });
    });
    x += (columns - 1) * SUBLANE + LANE;
  }
  return withoutPinned(drawing, spots);
}

function withoutPinned({ nodes }: Drawing, spots: Map<string, Spot>): Map<string, Spot> {
  const pinned = new Set(nodes.filter((node) => node.pinned).map(({ id }) => id));
  return new Map([...spots].filter(([id]) => !pinned.has(id)));
}

/**
 * All around the middle of their country, `centres` by code; what has none stands between its neighbours, or beside the
 * map where it has none that do.
 */
export function spotsOnMap(
  canvas: Canvas,
  drawing: Drawing,
  centres: ReadonlyMap<string, Spot>,
): Map<string, Spot> {
  const spots = new Map<string, Spot>();
  const taken = drawing.nodes.filter(({ pinned }) => pinned).map(({ spot }) => spot);
  const put = (ids: string[], centre: Spot) =>
    placeNear(centre, ids.length, taken).forEach((spot, index) => {
      spots.set(ids[index] ?? '', spot);
      taken.push(spot);
    });
  const free = drawing.nodes.filter(({ pinned }) => !pinned).map(({ id }) => id);
  const centreOf = (id: string) => {
    const place = placeOf(canvas.nodes.get(canvas.groups.get(id)?.members[0] ?? id)?.node);
    return place === null ? undefined : centres.get(place);
  };
  for (const centre of centres.values()) {
    put(
      free.filter((id) => centreOf(id) === centre),
      centre,
    );
  }
  const near = neighboursOf(drawing);
  const left = free.filter((id) => !spots.has(id));
  const placed = new Map(spots);
  for (const id of left) {
    const around = (near.get(id) ?? []).flatMap((other) => placed.get(other) ?? []);
    const mean = (axis: 'x' | 'y') => around.reduce((sum, spot) => sum + spot[axis], 0) / around.length;
    put([id], around.length > 0 ? { x: mean('x'), y: mean('y') } : { x: 0, y: 0 });
  }
  return spots;
}
