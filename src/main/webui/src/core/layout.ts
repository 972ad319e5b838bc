import { collapse, isMore, moreId, type Collapsed } from './collapse';
import { lanesOf } from './lanes';
import { orderColumns, type Item, type Link } from './ordering';
import { WHOLE, type Arrangement, type Layout, type PlacedMore, type PlacedNode } from './picture-model';
import {
  CAPTION,
  countryOf,
  heightOf,
  MORE_HEIGHT,
  placeColumns,
  placeGroups,
  placeMores,
  placeNodes,
  TOP,
  type Plan,
} from './placing';
import { routeOf, type Route } from './routes';
import { PASS_HEIGHT, stackColumns } from './stacking';
import type { TraceView } from './trace';

const MIN_NODE_WIDTH = 130;
const MAX_NODE_WIDTH = 212;
const MIN_GAP = 34;
const MAX_GAP = 176;
const EDGE = 10;

function widthsFor(available: number, count: number): { node: number; gap: number } {
  const room = Math.max(0, available - 2 * EDGE);
  // A gap takes about a third of a node's width.
  const share = room / Math.max(1, count * 4 - 1);
  const node = Math.min(MAX_NODE_WIDTH, Math.max(MIN_NODE_WIDTH, share * 3));
  const gap = count < 2 ? 0 : (room - node * count) / (count - 1);
  return { node: Math.floor(node), gap: Math.floor(Math.min(MAX_GAP, Math.max(MIN_GAP, gap))) };
}

interface Chain {
  key: string;
  from: string;
  to: string;
  /** The points where it passes through the columns between. */
  passes: Item[];
}

/** Every line of the picture, with the columns that it passes through in its own direction. */
function chainsOf({ hops, bundles }: Collapsed, columnOf: (id: string) => number): Chain[] {
  return [...hops, ...bundles].map(({ key, from, to }) => {
    const [start, end] = [columnOf(from), columnOf(to)];
    const step = Math.sign(end - start);
    const passes: Item[] = [];
    for (let column = start + step; step !== 0 && column !== end; column += step) {
      passes.push({ id: `${key}\n${String(column)}`, column });
    }
    return { key, from, to, passes };
  });
}

/** Between neighbouring columns, always to the right; what stays in its column has none. */
function linksOf(chains: Chain[], columnOf: (id: string) => number): Link[] {
  return chains.flatMap(({ from, to, passes }) => {
    if (columnOf(from) === columnOf(to)) {
      return [];
    }
    const stops = [from, ...passes.map(({ id }) => id), to];
    const ordered = columnOf(from) < columnOf(to) ? stops : stops.toReversed();
    return ordered.slice(1).map((stop, index) => ({ from: ordered[index] ?? '', to: stop }));
  });
}

/** The first of each country in a column stands below its name. */
function captionedIn(view: TraceView, order: string[][]): Set<string> {
  return new Set(
    order.flatMap((ids) => {
      const entities = ids.filter((id) => view.pathsByNode.has(id));
      return entities.filter((id, index) => {
        const country = countryOf(view, id);
        return country !== null && country !== countryOf(view, entities[index - 1] ?? '');
      });
    }),
  );
}

function itemsOf(plan: Pick<Plan, 'view' | 'how' | 'collapsed'>, columnOf: (id: string) => number): Item[] {
  const { view, how, collapsed } = plan;
  const entities = collapsed.shown.map((id) => {
    const country = how.grouped ? countryOf(view, id) : null;
    return { id, column: columnOf(id), ...(country !== null && { group: country }) };
  });
  const mores = [...collapsed.hidden.keys()].map((column) => ({ id: moreId(column), column, last: true }));
  return [...entities, ...mores];
}

function routesOf(
  { boxes, width, xOf }: Plan,
  chains: Chain[],
  placed: Map<string, PlacedNode | PlacedMore>,
): Map<string, Route> {
  const routes = new Map<string, Route>();
  for (const { key, from, to, passes } of chains) {
    const [start, end] = [placed.get(from), placed.get(to)];
    if (start && end) {
      const sides = ({ x, y, height }: PlacedNode | PlacedMore) => ({
        left: x,
        right: x + width,
        y: y + height / 2,
      });
      const points = passes.map(({ id, column }) => ({
        left: xOf(column),
        right: xOf(column) + width,
        y: TOP + (boxes.get(id)?.y ?? 0) + PASS_HEIGHT / 2,
      }));
      routes.set(key, routeOf({ from: sides(start), to: sides(end), passes: points }));
    }
  }
  return routes;
}

function assemble(plan: Plan, chains: Chain[]): Layout {
  const nodes = placeNodes(plan);
  const mores = placeMores(plan);
  const placed = new Map<string, PlacedNode | PlacedMore>([...nodes, ...mores]);
  const routes = routesOf(plan, chains, placed);
  const { collapsed, boxes, lanes, width, xOf } = plan;
  const bottom = Math.max(0, ...[...boxes.values()].map((box) => box.y + box.height));
  const routed = <T extends { key: string }, R>(lines: T[], make: (line: T, route: Route) => R): R[] =>
    lines.flatMap((line) => {
      const route = routes.get(line.key);
      return route ? [make(line, route)] : [];
    });
  return {
    width: xOf(lanes.count - 1) + width + EDGE,
    height: TOP + bottom + EDGE,
    columns: placeColumns(plan),
    groups: placeGroups(plan, nodes),
    nodes,
    mores,
    hops: routed(collapsed.hops, (hop, route) => ({ hop, ...route })),
    bundles: routed(collapsed.bundles, (bundle, route) => ({ ...bundle, ...route })),
    seenAs: collapsed.seenAs,
  };
}

/** Places an answer's merged graph in columns from start to end; deterministic for the same answer and width. */
export function layoutOf(view: TraceView, available: number, how: Arrangement = WHOLE): Layout {
  const lanes = lanesOf(view, how.lanes);
  const collapsed = collapse(view, lanes, how);
  const columnOf = (id: string) =>
    lanes.columnOf.get(id) ?? (isMore(id) ? Number(id.slice(id.indexOf('\n') + 1)) : 0);
  const chains = chainsOf(collapsed, columnOf);
  const links = linksOf(chains, columnOf);
  const { node: width, gap } = widthsFor(available, lanes.count);
  const items = itemsOf({ view, how, collapsed }, columnOf);
  const order = orderColumns([...items, ...chains.flatMap(({ passes }) => passes)], links, lanes.count);
  const captioned = how.grouped ? captionedIn(view, order) : new Set<string>();
  const height = (id: string) => {
    if (isMore(id)) {
      return MORE_HEIGHT;
    }
    const caption = captioned.has(id) ? CAPTION : 0;
    return view.pathsByNode.has(id) ? heightOf(view, id, width, !how.grouped) + caption : PASS_HEIGHT;
  };
  const groups = new Map(items.map(({ id, group }) => [id, group]));
  const boxes = stackColumns(order, height, links, (id) => groups.get(id));
  const xOf = (column: number) => EDGE + column * (width + gap);
  return assemble({ view, lanes, how, collapsed, order, boxes, captioned, width, xOf }, chains);
}
