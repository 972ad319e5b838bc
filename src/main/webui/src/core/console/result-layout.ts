import { layoutOf } from '../layout';
import type { Layout, PlacedColumn, PlacedNode } from '../picture-model';
import { heightOf, place } from '../placing';
import { CONFIDENCES, type Confidence, type GraphNode, type Relation } from '../model';
import { hopKey, type Hop, type TraceView } from '../trace';
import type { ShownGraph } from './result-graph';

const GRID_WIDTH = 190;
const GRID_GAP = 14;
const ROW_GAP = 9;
const EDGE = 10;

function surest(relations: Relation[]): Confidence {
  return (
    CONFIDENCES.find((each) => relations.some(({ properties }) => properties.confidence === each)) ??
    'confirmed'
  );
}

function hopsOf(relations: Relation[]): Map<string, Hop> {
  const grouped = new Map<string, Relation[]>();
  for (const relation of relations) {
    const key = hopKey(relation.from, relation.to);
    grouped.set(key, [...(grouped.get(key) ?? []), relation]);
  }
  return new Map(
    [...grouped].map(([key, group]) => {
      const { from, to } = group[0] ?? { from: '', to: '' };
      const ids = group.map((relation) => relation.id);
      return [
        key,
        { key, from, to, relations: ids, confidence: surest(group), sources: 0, weight: 0 },
      ] as const;
    }),
  );
}

/** Sources have a title, listings an authority; a picture needs one name for each. */
function named(node: GraphNode): GraphNode {
  const { name, title, authority, code } = node.properties;
  const found = [name, title, authority, code].find((each) => typeof each === 'string');
  return typeof found === 'string' ? { ...node, properties: { ...node.properties, name: found } } : node;
}

/** A graph of any shape in the form that the page's picture draws; `tied` says which nodes have a relation. */
export function viewOfGraph({ nodes, relations }: ShownGraph): { view: TraceView; alone: string[] } {
  const hops = hopsOf(relations);
  const tied = new Set([...hops.values()].flatMap(({ from, to }) => [from, to]));
  const view: TraceView = {
    answer: {
      paths: [],
      graph: { nodes, relations },
      summary: { paths: 0, complete: true, pairs: 0, starts: 0, ends: 0 },
    },
    paths: [],
    places: [],
    nodes: new Map(nodes.map((node) => [node.id, named(node)])),
    relations: new Map(relations.map((relation) => [relation.id, relation])),
    hops,
    pathsByNode: new Map(nodes.filter(({ id }) => tied.has(id)).map(({ id }) => [id, []])),
    pathsByHop: new Map([...hops.keys()].map((key) => [key, []])),
  };
  return { view, alone: nodes.flatMap(({ id }) => (tied.has(id) ? [] : [id])) };
}

/** Nodes without relations, in rows as in a text. */
function grid(view: TraceView, ids: string[], room: number, top: number): PlacedNode[] {
  const columns = Math.max(1, Math.floor((room - 2 * EDGE + GRID_GAP) / (GRID_WIDTH + GRID_GAP)));
  const placed: PlacedNode[] = [];
  let y = top;
  for (let start = 0; start < ids.length; start += columns) {
    const row = ids.slice(start, start + columns);
    const height = Math.max(...row.map((id) => heightOf(view, id, GRID_WIDTH)));
    row.forEach((id, column) => {
      const x = EDGE + column * (GRID_WIDTH + GRID_GAP);
      placed.push(place(view, id, column, start / columns, { id, height, y }, x, GRID_WIDTH));
    });
    y += height + ROW_GAP;
  }
  return placed;
}

/** The grid as one column, for the keys. */
function gridColumn(nodes: string[]): PlacedColumn {
  const count = nodes.length;
  return { key: '0', x: EDGE, width: GRID_WIDTH, labels: [], role: 'start', nodes, count, opened: false };
}

/** The related nodes in columns along their relations, the others in a grid below. */
export function resultLayout(view: TraceView, alone: string[], room: number): Layout {
  const related = view.pathsByNode.size > 0 ? layoutOf(view, room) : null;
  const nodes = new Map(related?.nodes);
  const rows = grid(view, alone, room, related ? related.height + ROW_GAP : 0);
  rows.forEach((node) => nodes.set(node.id, node));
  const right = Math.max(related?.width ?? 0, ...rows.map((node) => node.x + node.width + EDGE));
  const bottom = Math.max(related?.height ?? 0, ...rows.map((node) => node.y + node.height + EDGE));
  const columns = related?.columns ?? [];
  return {
    width: right,
    height: bottom,
    columns: columns.length > 0 ? columns : [gridColumn(rows.map((node) => node.id))],
    groups: [],
    nodes,
    mores: new Map(),
    hops: related?.hops ?? [],
    bundles: [],
    seenAs: new Map(),
  };
}
