import type { Spot } from './placing';

/** Where a name stands beside its node. */
export const SIDES = [
  'right',
  'left',
  'below',
  'above',
  'belowRight',
  'aboveRight',
  'belowLeft',
  'aboveLeft',
] as const;
export type Side = (typeof SIDES)[number];

/** A node that wants a name; lengths in pixels of the screen. */
export interface ToName extends Spot {
  id: string;
  radius: number;
  /** How wide each form of its name is, the one that says most first. */
  widths: readonly number[];
  /** The other ends of its lines. */
  ends: readonly Spot[];
}

export interface PlacedName {
  id: string;
  /** Which of the forms has room. */
  form: number;
  /** The left end of the text's middle line. */
  x: number;
  y: number;
  width: number;
}

interface Room {
  width: number;
  height: number;
}

export const NAME_HEIGHT = 17;
const GAP = 4;
const CELL = 64;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** What is taken, by fields, so that a look costs the same with 10 and with 1,500 nodes. */
class Taken {
  private readonly cells = new Map<number, Box[]>();

  private *keys({ left, top, right, bottom }: Box): Generator<number> {
    for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column += 1) {
      for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row += 1) {
        yield column * 4096 + row;
      }
    }
  }

  add(box: Box) {
    for (const key of this.keys(box)) {
      const cell = this.cells.get(key);
      if (cell) {
        cell.push(box);
      } else {
        this.cells.set(key, [box]);
      }
    }
  }

  isFree(box: Box): boolean {
    for (const key of this.keys(box)) {
      if (this.cells.get(key)?.some((other) => overlaps(box, other))) {
        return false;
      }
    }
    return true;
  }
}

function boxAt({ x, y, radius }: ToName, side: Side, width: number): Box {
  const half = NAME_HEIGHT / 2;
  const away = radius + GAP;
  const corner = radius / 2 + GAP;
  const at = (left: number, top: number) => ({ left, top, right: left + width, bottom: top + NAME_HEIGHT });
  switch (side) {
    case 'right':
      return at(x + away, y - half);
    case 'left':
      return at(x - away - width, y - half);
    case 'below':
      return at(x - width / 2, y + away - 1);
    case 'above':
      return at(x - width / 2, y - away - NAME_HEIGHT + 1);
    case 'belowRight':
      return at(x + corner, y + away - 1);
    case 'aboveRight':
      return at(x + corner, y - away - NAME_HEIGHT + 1);
    case 'belowLeft':
      return at(x - corner - width, y + away - 1);
    case 'aboveLeft':
      return at(x - corner - width, y - away - NAME_HEIGHT + 1);
  }
}

/** Whether a line runs through a box. */
function runsThrough(from: Spot, to: Spot, box: Box): boolean {
  let [enter, leave] = [0, 1];
  for (const [start, way, low, high] of [
    [from.x, to.x - from.x, box.left, box.right],
    [from.y, to.y - from.y, box.top, box.bottom],
  ] as const) {
    if (way === 0) {
      if (start < low || start > high) return false;
    } else {
      const [one, other] = [(low - start) / way, (high - start) / way];
      enter = Math.max(enter, Math.min(one, other));
      leave = Math.min(leave, Math.max(one, other));
    }
  }
  return enter <= leave;
}

/** Among so many a frame has no time for corners, nor to follow each line. */
const MANY = 400;
const PLAIN = ['right', 'left', 'below', 'above'] as const;

/** As the others, by the direction of its lines alone: a name is wide and low. */
function roughSidesOf({ x, y, ends }: ToName): readonly Side[] {
  const count = { right: 0, left: 0, below: 0, above: 0 };
  for (const end of ends) {
    const [dx, dy] = [end.x - x, end.y - y];
    if (Math.abs(dy) < 0.3 * Math.abs(dx)) {
      count[dx > 0 ? 'right' : 'left'] += 1;
    } else {
      count[dy > 0 ? 'below' : 'above'] += 1;
    }
  }
  return PLAIN.toSorted((one, other) => count[one] - count[other]);
}

/** The sides of a node, first those on which the fewest of its own lines run through its name. */
function sidesOf(node: ToName): readonly Side[] {
  const [width = 0] = node.widths;
  const crossed = new Map(
    SIDES.map((side) => {
      const box = boxAt(node, side, width);
      return [side, node.ends.filter((end) => runsThrough(node, end, box)).length];
    }),
  );
  return SIDES.toSorted((one, other) => (crossed.get(one) ?? 0) - (crossed.get(other) ?? 0));
}

function isInside(box: Box, width: number, height: number): boolean {
  return box.left >= 2 && box.top >= 0 && box.right <= width - 2 && box.bottom <= height;
}

function takenBy(nodes: readonly ToName[]): Taken {
  const taken = new Taken();
  for (const { x, y, radius } of nodes) {
    taken.add({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
  }
  return taken;
}

/** Names for all that have room, those that come first having the choice: off the lines if there is such a side. */
export function placeNames(nodes: readonly ToName[], room: Room): PlacedName[] {
  const taken = takenBy(nodes);
  const placed: PlacedName[] = [];
  const sides = nodes.length > MANY ? roughSidesOf : sidesOf;
  for (const node of nodes) {
    const found = firstFree(node, sides(node), taken, room);
    if (found) {
      taken.add(found.box);
      const { left, top, right } = found.box;
      placed.push({ id: node.id, form: found.form, x: left, y: top + NAME_HEIGHT / 2, width: right - left });
    }
  }
  return placed;
}

function firstFree(node: ToName, sides: readonly Side[], taken: Taken, room: Room) {
  for (const [form, width] of node.widths.entries()) {
    for (const side of sides) {
      const box = boxAt(node, side, width);
      if (isInside(box, room.width, room.height) && taken.isFree(box)) {
        return { form, box };
      }
    }
  }
  return null;
}

/** A line between two nodes, as the reader sees it. */
export interface DrawnLine {
  key: string;
  from: Spot;
  to: Spot;
}

export function middleOf({ from, to }: DrawnLine): Spot {
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
}

/** A line that wants a word, so wide. */
export interface ToWord extends DrawnLine {
  width: number;
}

/** Where on its line a word may stand, the middle first. */
const PLACES = [0.5, 0.4, 0.6] as const;
/** What of a line has to be seen on both sides of its word. */
const BARE = 44;

/** Words in the middle of their lines, wherever a line is long enough and nothing else stands there: by key, their middles. */
export function placeWords(
  lines: readonly ToWord[],
  nodes: readonly ToName[],
  names: readonly PlacedName[],
): Map<string, Spot> {
  const taken = takenBy(nodes);
  for (const { x, y, width } of names) {
    taken.add({ left: x, top: y - NAME_HEIGHT / 2, right: x + width, bottom: y + NAME_HEIGHT / 2 });
  }
  const placed = new Map<string, Spot>();
  for (const line of lines) {
    const spot = freeOn(line, taken);
    if (spot) {
      placed.set(line.key, spot);
      taken.add(boxAround(spot, line.width));
    }
  }
  return placed;
}

function boxAround({ x, y }: Spot, width: number): Box {
  const half = NAME_HEIGHT / 2;
  return { left: x - width / 2 - 2, top: y - half, right: x + width / 2 + 2, bottom: y + half };
}

function freeOn({ from, to, width }: ToWord, taken: Taken): Spot | null {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const covered = Math.min(
    width / Math.abs(dx / length || 1e-9),
    NAME_HEIGHT / Math.abs(dy / length || 1e-9),
  );
  if (length < covered + BARE) {
    return null;
  }
  const spots = PLACES.map((along) => ({ x: from.x + along * dx, y: from.y + along * dy }));
  return spots.find((spot) => taken.isFree(boxAround(spot, width))) ?? null;
}

const NEAR = 6;

function distanceTo({ x, y }: Spot, { from, to }: DrawnLine): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / length));
  return Math.hypot(x - from.x - along * dx, y - from.y - along * dy);
}

/** The line that is pointed at, if any is near enough. */
export function lineAt(place: Spot, lines: Iterable<DrawnLine>): DrawnLine | null {
  let best: DrawnLine | null = null;
  let least = NEAR;
  for (const line of lines) {
    const distance = distanceTo(place, line);
    if (distance < least) {
      [best, least] = [line, distance];
    }
  }
  return best;
}
