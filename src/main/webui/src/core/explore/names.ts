import type { Spot } from './placing';

/** Where a name stands beside its node. */
export const SIDES = ['right', 'left', 'below', 'above'] as const;
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
  switch (side) {
    case 'right':
      return { left: x + away, top: y - half, right: x + away + width, bottom: y + half };
    case 'left':
      return { left: x - away - width, top: y - half, right: x - away, bottom: y + half };
    case 'below':
      return {
        left: x - width / 2,
        top: y + away - 1,
        right: x + width / 2,
        bottom: y + away + NAME_HEIGHT - 1,
      };
    case 'above':
      return {
        left: x - width / 2,
        top: y - away - NAME_HEIGHT + 1,
        right: x + width / 2,
        bottom: y - away + 1,
      };
  }
}

/** How many of a node's own lines would run through a name on each side; a name is wide and low. */
function crossings({ x, y, ends }: ToName): Record<Side, number> {
  const count = { right: 0, left: 0, below: 0, above: 0 };
  for (const end of ends) {
    const [dx, dy] = [end.x - x, end.y - y];
    if (Math.abs(dy) < 0.3 * Math.abs(dx)) {
      count[dx > 0 ? 'right' : 'left'] += 1;
    } else {
      count[dy > 0 ? 'below' : 'above'] += 1;
    }
  }
  return count;
}

function isInside(box: Box, width: number, height: number): boolean {
  return box.left >= 2 && box.top >= 0 && box.right <= width - 2 && box.bottom <= height;
}

/** Names for all that have room, those that come first having the choice: off the lines if there is such a side. */
export function placeNames(nodes: readonly ToName[], room: { width: number; height: number }): PlacedName[] {
  const taken = new Taken();
  for (const { x, y, radius } of nodes) {
    taken.add({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
  }
  const placed: PlacedName[] = [];
  for (const node of nodes) {
    const crossed = crossings(node);
    const sides = SIDES.toSorted((one, other) => crossed[one] - crossed[other]);
    const found = firstFree(node, sides, taken, room);
    if (found) {
      taken.add(found.box);
      const { left, top, right } = found.box;
      placed.push({ id: node.id, form: found.form, x: left, y: top + NAME_HEIGHT / 2, width: right - left });
    }
  }
  return placed;
}

function firstFree(
  node: ToName,
  sides: readonly Side[],
  taken: Taken,
  room: { width: number; height: number },
) {
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
