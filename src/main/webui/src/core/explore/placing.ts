export interface Spot {
  x: number;
  y: number;
}

/** Between the middles of two neighbours, in the units of the canvas. */
export const ROOM = 64;
// Names stand beside their nodes: what comes later keeps clear of them, and rings are wider than they are high.
const NAME_ROOM = 170;
const LINE_ROOM = 30;
const WIDER = 1.7;
const FIRST_RING = 120;
const RING = 84;
const MOST_RINGS = 90;

/** A field and those next to it. */
export const AROUND = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const));

function distance(one: Spot, other: Spot): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/** The direction in which there is most room around `centre`: away from the middle of what stands near. */
function freeDirection(centre: Spot, taken: Spot[]): number {
  const near = taken.filter((spot) => spot !== centre && distance(spot, centre) < 6 * FIRST_RING);
  const pull = near.reduce(
    (sum, spot) => {
      const away = Math.max(1, distance(spot, centre));
      return { x: sum.x - (spot.x - centre.x) / away ** 2, y: sum.y - (spot.y - centre.y) / away ** 2 };
    },
    { x: 0, y: 0 },
  );
  return pull.x === 0 && pull.y === 0 ? 0 : Math.atan2(pull.y, pull.x);
}

/** From the middle of an arc outwards: 0, 1, -1, 2, -2, … */
function fromTheMiddle(index: number): number {
  return index % 2 === 0 ? -index / 2 : (index + 1) / 2;
}

function* ringSpots(centre: Spot, direction: number): Generator<Spot> {
  for (let ring = 0; ring < MOST_RINGS; ring += 1) {
    const radius = FIRST_RING + ring * RING;
    const count = Math.floor((2 * Math.PI * radius) / ROOM);
    for (let index = 0; index < count; index += 1) {
      const angle = direction + (fromTheMiddle(index) * 2 * Math.PI) / count;
      yield { x: centre.x + WIDER * radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
    }
  }
}

/** Which fields of the canvas are taken, so that a look around costs the same with 10 and with 10,000 nodes. */
class Taken {
  private readonly cells = new Map<string, Spot[]>();

  constructor(spots: Spot[]) {
    spots.forEach((spot) => this.add(spot));
  }

  private near({ x, y }: Spot, dx = 0, dy = 0): Spot[] {
    const key = `${String(Math.floor(x / NAME_ROOM) + dx)} ${String(Math.floor(y / LINE_ROOM) + dy)}`;
    const spots = this.cells.get(key) ?? [];
    this.cells.set(key, spots);
    return spots;
  }

  add(spot: Spot) {
    this.near(spot).push(spot);
  }

  isFree(spot: Spot): boolean {
    return AROUND.every(([dx, dy]) =>
      this.near(spot, dx, dy).every(
        ({ x, y }) => Math.abs(x - spot.x) >= NAME_ROOM || Math.abs(y - spot.y) >= LINE_ROOM,
      ),
    );
  }
}

/**
 * Free places for `count` nodes around `centre`, or around the origin; the nearest first, and first on the side where
 * there is room. The same canvas always gives the same places.
 */
export function placeNear(centre: Spot | null, count: number, taken: Spot[]): Spot[] {
  const places: Spot[] = [];
  const middle = centre ?? { x: 0, y: 0 };
  const used = new Taken(taken);
  for (const spot of ringSpots(middle, freeDirection(middle, taken))) {
    if (places.length === count) {
      break;
    }
    if (used.isFree(spot)) {
      places.push(spot);
      used.add(spot);
    }
  }
  return places;
}

/** Inside a lasso: a ray from the spot crosses its line an odd number of times. */
export function isInside({ x, y }: Spot, line: Spot[]): boolean {
  let inside = false;
  line.forEach((one, index) => {
    const other = line[(index + line.length - 1) % line.length] ?? one;
    if (one.y > y !== other.y > y && x < ((other.x - one.x) * (y - one.y)) / (other.y - one.y) + one.x) {
      inside = !inside;
    }
  });
  return inside;
}

export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

export function isArrow(key: string): key is Arrow {
  return ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].includes(key);
}

/** The next one in the direction of an arrow key, as the reader sees it: y grows downwards. Straight ahead counts most. */
export function nextInDirection(from: string, arrow: Arrow, spots: ReadonlyMap<string, Spot>): string | null {
  const start = spots.get(from);
  if (!start) {
    return spots.keys().next().value ?? null;
  }
  let best: string | null = null;
  let least = Infinity;
  for (const [id, spot] of spots) {
    const [dx, dy] = [spot.x - start.x, spot.y - start.y];
    const along = { ArrowLeft: -dx, ArrowRight: dx, ArrowUp: -dy, ArrowDown: dy }[arrow];
    const across = Math.abs(arrow === 'ArrowLeft' || arrow === 'ArrowRight' ? dy : dx);
    const cost = along + 2.5 * across;
    if (id !== from && along > 0.5 && across <= 3 * along && cost < least) {
      best = id;
      least = cost;
    }
  }
  return best;
}
