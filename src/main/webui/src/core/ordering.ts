/** A place in a column: a node, or the point where a long hop passes through. */
export interface Item {
  id: string;
  column: number;
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

/** Pairs out of order, by merge sort. */
export function countInversions(values: number[]): number {
  if (values.length < 2) {
    return 0;
  }
  const middle = values.length >> 1;
  const left = values.slice(0, middle);
  const right = values.slice(middle);
  let inversions = countInversions(left) + countInversions(right);
  left.sort((a, b) => a - b);
  right.sort((a, b) => a - b);
  let passed = 0;
  for (const value of left) {
    while (passed < right.length && (right[passed] ?? 0) < value) {
      passed += 1;
    }
    inversions += passed;
  }
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

function sortByNeighbours(
  column: string[],
  neighbours: Map<string, string[]>,
  place: Map<string, number>,
): string[] {
  const centre = new Map(
    column.map((id, index) => {
      const near = neighbours.get(id) ?? [];
      const sum = near.reduce((total, each) => total + (place.get(each) ?? 0), 0);
      return [id, near.length === 0 ? index : sum / near.length] as const;
    }),
  );
  // Array.sort is stable: equal centres keep the order of the ranked paths.
  return [...column].sort((a, b) => (centre.get(a) ?? 0) - (centre.get(b) ?? 0));
}

/** Orders each column by the barycentre of its neighbours, back and forth, and keeps the best order seen. */
export function orderColumns(items: Item[], links: Link[], count: number): string[][] {
  let columns: string[][] = Array.from({ length: count }, (_, column) =>
    items.filter((item) => item.column === column).map((item) => item.id),
  );
  const before = neighboursOf(links, 'to');
  const after = neighboursOf(links, 'from');
  let best = columns;
  let least = countCrossings(columns, links);
  for (let sweep = 0; sweep < SWEEPS && least > 0; sweep += 1) {
    const forward = sweep % 2 === 0;
    const next = columns.map((column) => column);
    for (let step = 1; step < count; step += 1) {
      const column = forward ? step : count - 1 - step;
      next[column] = sortByNeighbours(next[column] ?? [], forward ? before : after, positionsOf(next));
    }
    columns = next;
    const crossings = countCrossings(columns, links);
    if (crossings < least) {
      least = crossings;
      best = columns;
    }
  }
  return best;
}
