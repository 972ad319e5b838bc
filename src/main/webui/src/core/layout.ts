import { labelLines } from './label-lines';
import { assignColumns } from './layering';
import { kindOf, nameOf, type Kind } from './model';
import { orderColumns, type Item, type Link } from './ordering';
import type { Hop, TraceView } from './trace';

export interface PlacedNode {
  id: string;
  label: Kind;
  name: string;
  lines: string[];
  country: string | null;
  column: number;
  row: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PlacedHop {
  hop: Hop;
  /** SVG path from the right side of one node to the left side of the other. */
  line: string;
  arrow: string;
  middle: { x: number; y: number };
}

export interface PlacedColumn {
  x: number;
  labels: Kind[];
  role: 'start' | 'end' | 'middle';
  nodes: string[];
}

export interface Layout {
  width: number;
  height: number;
  columns: PlacedColumn[];
  nodes: Map<string, PlacedNode>;
  hops: PlacedHop[];
}

export const FONT_SIZE = 12.5;
const GLYPH = 28;
const TAG = 25;
const MIN_NODE_WIDTH = 130;
const MAX_NODE_WIDTH = 212;
const MIN_GAP = 34;
const MAX_GAP = 110;
const ROW_GAP = 7;
const PASS_HEIGHT = 8;
const TOP = 38;
const EDGE = 10;

export interface Box {
  id: string;
  height: number;
  y: number;
}

function widthsFor(available: number, count: number): { node: number; gap: number } {
  const room = Math.max(0, available - 2 * EDGE);
  // A gap takes about a third of a node's width.
  const share = room / Math.max(1, count * 4 - 1);
  const node = Math.min(MAX_NODE_WIDTH, Math.max(MIN_NODE_WIDTH, share * 3));
  const gap = count < 2 ? 0 : (room - node * count) / (count - 1);
  return { node: Math.floor(node), gap: Math.floor(Math.min(MAX_GAP * 1.6, Math.max(MIN_GAP, gap))) };
}

/** Stacks boxes in order, each as near to where it would like to be as its neighbours allow. */
export function settle(boxes: Box[], wanted: (box: Box) => number): void {
  let floor = 0;
  for (const box of boxes) {
    box.y = Math.max(floor, wanted(box));
    floor = box.y + box.height + ROW_GAP;
  }
}

function passId(key: string, column: number): string {
  return `${key}\n${String(column)}`;
}

interface Chain {
  hop: Hop;
  stops: string[];
}

/** The node, the columns a hop passes through, the node at its end. */
function chainsOf(view: TraceView, columnOf: Map<string, number>): { chains: Chain[]; passes: Item[] } {
  const passes: Item[] = [];
  const chains = [...view.hops.values()].map((hop) => {
    const from = columnOf.get(hop.from) ?? 0;
    const to = columnOf.get(hop.to) ?? 0;
    const between: string[] = [];
    for (let column = from + 1; column < to; column += 1) {
      passes.push({ id: passId(hop.key, column), column });
      between.push(passId(hop.key, column));
    }
    return { hop, stops: [hop.from, ...between, hop.to] };
  });
  return { chains, passes };
}

function linksOf(chains: Chain[]): Link[] {
  return chains.flatMap(({ stops }) => stops.slice(1).map((to, index) => ({ from: stops[index] ?? '', to })));
}

function stackColumns(order: string[][], heights: Map<string, number>, links: Link[]): Map<string, Box> {
  const columns = order.map((ids) => ids.map((id) => ({ id, height: heights.get(id) ?? PASS_HEIGHT, y: 0 })));
  const boxes = new Map(columns.flat().map((box) => [box.id, box]));
  const near = new Map<string, Box[]>();
  for (const { from, to } of links) {
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const box = boxes.get(other);
      if (box) {
        near.set(one, [...(near.get(one) ?? []), box]);
      }
    }
  }
  columns.forEach((column) => settle(column, () => 0));
  const tallest = Math.max(0, ...[...boxes.values()].map((box) => box.y + box.height));
  columns.forEach((column) => {
    const end = Math.max(0, ...column.map((box) => box.y + box.height));
    column.forEach((box) => (box.y += (tallest - end) / 2));
  });
  const centre = (box: Box) => {
    const around = near.get(box.id) ?? [];
    const sum = around.reduce((total, each) => total + each.y + each.height / 2, 0);
    return around.length === 0 ? box.y : sum / around.length - box.height / 2;
  };
  for (let round = 0; round < 8; round += 1) {
    const sequence = round % 2 === 0 ? columns : columns.toReversed();
    sequence.forEach((column) => fit(column, centre, tallest));
  }
  return boxes;
}

/** Settles a column downwards, then pushes what fell below the picture up again. */
function fit(column: Box[], wanted: (box: Box) => number, tallest: number): void {
  settle(column, wanted);
  let ceiling = tallest;
  for (const box of column.toReversed()) {
    box.y = Math.max(0, Math.min(box.y, ceiling - box.height));
    ceiling = box.y - ROW_GAP;
  }
}

export function place(
  view: TraceView,
  id: string,
  column: number,
  row: number,
  box: Box,
  x: number,
  width: number,
): PlacedNode {
  const node = view.nodes.get(id);
  const name = nameOf(node, id);
  const country = node?.properties.country ?? null;
  return {
    id,
    label: node ? kindOf(node) : 'Company',
    name,
    lines: linesOf(name, width, country),
    country,
    column,
    row,
    x,
    y: TOP + box.y,
    width,
    height: box.height,
  };
}

function linesOf(name: string, width: number, country: string | null): string[] {
  return labelLines(name, width - GLYPH - 6, FONT_SIZE, 2, country === null ? 0 : TAG);
}

/** A box has room for the lines of its name. */
export function heightOf(view: TraceView, id: string, width: number): number {
  const node = view.nodes.get(id);
  return linesOf(nameOf(node, id), width, node?.properties.country ?? null).length > 1 ? 38 : 27;
}

function curve(x1: number, y1: number, x2: number, y2: number): string {
  const bend = Math.max(18, (x2 - x1) / 2);
  return `C${String(x1 + bend)} ${String(y1)} ${String(x2 - bend)} ${String(y2)} ${String(x2)} ${String(y2)}`;
}

function draw(
  chain: Chain,
  nodes: Map<string, PlacedNode>,
  boxes: Map<string, Box>,
  xOf: (column: number) => number,
  width: number,
): PlacedHop | null {
  const from = nodes.get(chain.hop.from);
  const to = nodes.get(chain.hop.to);
  if (!from || !to) {
    return null;
  }
  const round = (value: number) => Math.round(value * 10) / 10;
  let x = from.x + from.width;
  let y = round(from.y + from.height / 2);
  let line = `M${String(x)} ${String(y)}`;
  chain.stops.slice(1, -1).forEach((stop, index) => {
    const passY = round(TOP + (boxes.get(stop)?.y ?? 0) + PASS_HEIGHT / 2);
    const passX = xOf(from.column + 1 + index);
    line += `${curve(x, y, passX, passY)}H${String(passX + width)}`;
    x = passX + width;
    y = passY;
  });
  const endX = to.x - 3;
  const endY = round(to.y + to.height / 2);
  line += curve(x, y, endX - 5, endY);
  const arrow = `M${String(endX - 7)} ${String(endY - 4)}L${String(endX)} ${String(endY)}L${String(endX - 7)} ${String(endY + 4)}Z`;
  return { hop: chain.hop, line, arrow, middle: { x: (x + endX) / 2, y: (y + endY) / 2 } };
}

function columnsOf(
  order: string[][],
  nodes: Map<string, PlacedNode>,
  xOf: (column: number) => number,
): PlacedColumn[] {
  return order.map((ids, column) => {
    const placed = ids.flatMap((id) => nodes.get(id) ?? []);
    const role = column === 0 ? 'start' : column === order.length - 1 ? 'end' : 'middle';
    return {
      x: xOf(column),
      labels: [...new Set(placed.map((node) => node.label))],
      role,
      nodes: placed.map((node) => node.id),
    };
  });
}

/** Places an answer's merged graph in columns from start to end; deterministic for the same answer and width. */
export function layoutOf(view: TraceView, available: number): Layout {
  const { columnOf, count } = assignColumns(view);
  const { node: width, gap } = widthsFor(available, count);
  const xOf = (column: number) => EDGE + column * (width + gap);
  const { chains, passes } = chainsOf(view, columnOf);
  const links = linksOf(chains);
  const items = [...view.pathsByNode.keys()].map((id) => ({ id, column: columnOf.get(id) ?? 0 }));
  const order = orderColumns([...items, ...passes], links, count);
  const heights = new Map(items.map(({ id }) => [id, heightOf(view, id, width)] as const));
  const boxes = stackColumns(order, heights, links);
  const nodes = new Map<string, PlacedNode>();
  order.forEach((ids, column) => {
    ids
      .filter((id) => view.pathsByNode.has(id))
      .forEach((id, row) => {
        const box = boxes.get(id);
        if (box) {
          nodes.set(id, place(view, id, column, row, box, xOf(column), width));
        }
      });
  });
  const bottom = Math.max(0, ...[...boxes.values()].map((box) => box.y + box.height));
  return {
    width: xOf(count - 1) + width + EDGE,
    height: TOP + bottom + EDGE,
    columns: columnsOf(order, nodes, xOf),
    nodes,
    hops: chains.flatMap((chain) => draw(chain, nodes, boxes, xOf, width) ?? []),
  };
}
