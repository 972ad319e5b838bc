import { badgesOf } from './badges';
import { isMore, moreId, type Collapsed } from './collapse';
import { labelLines } from './label-lines';
import type { Laned } from './lanes';
import { kindOf } from './model';
import { namesFor, type Names } from './names-in-script';
import {
  FONT_SIZE,
  type Arrangement,
  type PlacedColumn,
  type PlacedGroup,
  type PlacedMore,
  type PlacedNode,
} from './picture-model';
import { placeOf } from './roles';
import type { Box } from './stacking';
import type { TraceView } from './trace';

const GLYPH = 28;
const TAG = 25;
export const CAPTION = 19;
export const MORE_HEIGHT = 27;
export const TOP = 10;

/** The country below whose name an entity stands. */
export function countryOf(view: TraceView, id: string): string | null {
  const node = view.nodes.get(id);
  return node && ['Company', 'Person'].includes(kindOf(node)) ? placeOf(node) : null;
}

function linesOf({ name, other }: Names, width: number, tagged: boolean): string[] {
  const room = width - GLYPH - 6;
  const tail = tagged ? TAG : 0;
  return other === null
    ? labelLines(name, room, FONT_SIZE, 2, tail)
    : [...labelLines(name, room, FONT_SIZE, 1), ...labelLines(other, room, FONT_SIZE, 1, tail)];
}

/** A box has room for the lines of its name. */
export function heightOf(view: TraceView, id: string, width: number, tagged = true): number {
  const node = view.nodes.get(id);
  const hasTag = tagged && node?.properties.country !== undefined;
  return linesOf(namesFor(node, id), width, hasTag).length > 1 ? 38 : 27;
}

export function place(
  view: TraceView,
  id: string,
  column: number,
  row: number,
  box: Box,
  x: number,
  width: number,
  tagged = true,
): PlacedNode {
  const node = view.nodes.get(id);
  const names = namesFor(node, id);
  const { name, other } = names;
  const country = tagged ? (node?.properties.country ?? null) : null;
  return {
    id,
    label: node ? kindOf(node) : 'Company',
    name: other === null ? name : `${name} (${other})`,
    twofold: other !== null,
    lines: linesOf(names, width, country !== null),
    country,
    listed: badgesOf(node?.listedBy).join(' '),
    column,
    row,
    x,
    y: TOP + box.y,
    width,
    height: box.height,
  };
}

export interface Plan {
  view: TraceView;
  lanes: Laned;
  how: Arrangement;
  collapsed: Collapsed;
  order: string[][];
  boxes: Map<string, Box>;
  /** Entities below the name of their country. */
  captioned: Set<string>;
  width: number;
  xOf: (column: number) => number;
}

export function placeNodes({
  view,
  how,
  order,
  boxes,
  captioned,
  width,
  xOf,
}: Plan): Map<string, PlacedNode> {
  const nodes = new Map<string, PlacedNode>();
  order.forEach((ids, column) => {
    ids
      .filter((id) => view.pathsByNode.has(id))
      .forEach((id, row) => {
        const box = boxes.get(id) ?? { id, height: 0, y: 0 };
        const caption = captioned.has(id) ? CAPTION : 0;
        const own = { ...box, y: box.y + caption, height: box.height - caption };
        nodes.set(id, place(view, id, column, row, own, xOf(column), width, !how.grouped));
      });
  });
  return nodes;
}

export function placeMores({ lanes, collapsed, boxes, width, xOf }: Plan): Map<string, PlacedMore> {
  return new Map(
    [...collapsed.hidden].map(([column, hidden]) => {
      const id = moreId(column);
      const { y = 0, height = MORE_HEIGHT } = boxes.get(id) ?? {};
      const key = lanes.keys[column] ?? '';
      return [id, { id, key, hidden, column, x: xOf(column), y: TOP + y, width, height }] as const;
    }),
  );
}

export function placeGroups({ view, captioned, width }: Plan, nodes: Map<string, PlacedNode>): PlacedGroup[] {
  return [...captioned].flatMap((id) => {
    const node = nodes.get(id);
    const country = countryOf(view, id);
    return node && country !== null
      ? { column: node.column, country, x: node.x, y: node.y - CAPTION, width }
      : [];
  });
}

export function placeColumns({ view, lanes, how, collapsed, order, width, xOf }: Plan): PlacedColumn[] {
  return order.map((ids, column) => {
    const nodes = ids.filter((id) => view.pathsByNode.has(id) || isMore(id));
    const all = [...nodes.filter((id) => !isMore(id)), ...(collapsed.hidden.get(column) ?? [])];
    const kinds = all.flatMap((id) => {
      const node = view.nodes.get(id);
      return node ? kindOf(node) : [];
    });
    const key = lanes.keys[column] ?? '';
    return {
      key,
      x: xOf(column),
      width,
      labels: [...new Set(kinds)],
      role: column === 0 ? 'start' : column === order.length - 1 ? 'end' : 'middle',
      nodes,
      count: all.length,
      opened: how.opened.includes(key) && all.length > how.most,
    };
  });
}
