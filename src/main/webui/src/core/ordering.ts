/** A place in a column: a node, or the point where a long hop passes through. */
export interface Item {
  id: string;
  column: number;
  /** Items of one group stay together; without one, an item is a group by itself. */
  group?: string;
  /** Stays below everything else. */
  last?: boolean;
}

export interface Link {
  from: string;
  to: string;
}

const SWEEPS = 24;

function positionsOf(columns: string[][]): Map<string, number> {
  return new Map(columns.flatMap((column) => column.map((id, index) => [id, index] as const)));
}

/** Crossings between neighbouring columns: inversions of the target positions, with sources in order. */
export function countCrossings(columns: string[][], links: Link[]): number {
  const position = positionsOf(columns);
  const columnOf = new Map(columns.flatMap((ids, column) => ids.map((id) => [id, column] as const)));
  const byColumn = new Map<number, [number, number][]>();
  for (const link of links) {
    const column = columnOf.get(link.from) ?? 0;
    const pairs = byColumn.get(column) ?? [];
    pairs.push([position.get(link.from) ?? 0, position.get(link.to) ?? 0]);
    byColumn.set(column, pairs);
  }
  let crossings = 0;
  for (const pairs of byColumn.values()) {
    pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    crossings += countInversions(pairs.map(([, to]) => to));
  }
  return crossings;
}

/** Pairs out of order, by a count of what came before in a tree of sums; the values are whole and not negative. */
export function countInversions(values: number[]): number {
  const size = values.reduce((most, value) => Math.max(most, value), 0) + 1;
  const sums = new Int32Array(size + 1);
  let inversions = 0;
  values.forEach((value, before) => {
    let notLarger = 0;
    for (let at = value + 1; at > 0; at -= at & -at) {
      notLarger += sums[at] ?? 0;
    }
    inversions += before - notLarger;
    for (let at = value + 1; at <= size; at += at & -at) {
      sums[at] = (sums[at] ?? 0) + 1;
    }
  });
  return inversions;
}

function neighboursOf(links: Link[], key: 'from' | 'to'): Map<string, string[]> {
  const other = key === 'from' ? 'to' : 'from';
  const map = new Map<string, string[]>();
  for (const link of links) {
    const list = map.get(link[key]) ?? [];
    list.push(link[other]);
    map.set(link[key], list);
  }
  return map;
}

/** The mean of each group's values; what is to stand last has more than any. */
function groupValues(items: Item[], valueOf: (id: string) => number): Map<string, number> {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { id, group = id, last } of items) {
    const { sum, count } = sums.get(group) ?? { sum: 0, count: 0 };
    sums.set(group, { sum: last ? Number.MAX_VALUE : sum + valueOf(id), count: count + 1 });
  }
  return new Map([...sums].map(([group, { sum, count }]) => [group, sum / count]));
}

/** By the value of the group, then within it; equal values keep the order of the ranked paths. */
function sortInGroups(items: Item[], valueOf: (id: string) => number): Item[] {
  const values = groupValues(items, valueOf);
  const rank = [...values.keys()].sort((a, b) => (values.get(a) ?? 0) - (values.get(b) ?? 0));
  const place = new Map(rank.map((group, index) => [group, index]));
  const placeOf = ({ id, group = id }: Item) => place.get(group) ?? 0;
  return [...items].sort((a, b) => placeOf(a) - placeOf(b) || valueOf(a.id) - valueOf(b.id));
}

function sortByNeighbours(
  column: Item[],
  neighbours: Map<string, string[]>,
  place: Map<string, number>,
): Item[] {
  const centre = new Map(
    column.map(({ id }, index) => {
      const near = neighbours.get(id) ?? [];
      const sum = near.reduce((total, each) => total + (place.get(each) ?? 0), 0);
      return [id, near.length === 0 ? index : sum / near.length] as const;
    }),
  );
  return sortInGroups(column, (id) => centre.get(id) ?? 0);
}

function idsOf(columns: Item[][]): string[][] {
  return columns.map((column) => column.map(({ id }) => id));
}

/** Orders each column by the barycentre of its neighbours, back and forth, and keeps the best order seen. */
export function orderColumns(items: Item[], links: Link[], count: number): string[][] {
  const first = new Map(items.map(({ id }, index) => [id, index]));
  let columns: Item[][] = Array.from({ length: count }, (_, column) =>
    sortInGroups(
      items.filter((item) => item.column === column),
      (id) => first.get(id) ?? 0,
    ),
  );
  const before = neighboursOf(links, 'to');
  const after = neighboursOf(links, 'from');
  let best = idsOf(columns);
  let least = countCrossings(best, links);
  for (let sweep = 0; sweep < SWEEPS && least > 0; sweep += 1) {
    const forward = sweep % 2 === 0;
    const next = columns.map((column) => column);
    for (let step = 1; step < count; step += 1) {
      const column = forward ? step : count - 1 - step;
      // Links join neighbouring columns only.
      const place = positionsOf(idsOf([next[forward ? column - 1 : column + 1] ?? []]));
      next[column] = sortByNeighbours(next[column] ?? [], forward ? before : after, place);
    }
    columns = next;
    const order = idsOf(columns);
    const crossings = countCrossings(order, links);
    if (crossings < least) {
      least = crossings;
      best = order;
    }
  }
  return best;
}
