import type { GraphNode, Relation } from '../model';

/** The nodes and relations that stand anywhere in a result. */
export interface ResultGraph {
  nodes: Map<string, GraphNode>;
  relations: Map<string, Relation>;
  /** Ids that relations name although the result does not hold the node itself. */
  named: Set<string>;
}

// A picture or a trace of more than this is of no use, and looking through more rows takes time.
const NODES_AT_MOST = 20_000;
const DEPTH_AT_MOST = 6;

type Raw = Record<string, unknown>;

function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isNode(value: unknown): value is GraphNode {
  return (
    isRecord(value) &&
    typeof value.id === 'string' &&
    Array.isArray(value.labels) &&
    isRecord(value.properties)
  );
}

export function isRelation(value: unknown): value is Relation {
  return (
    isRecord(value) &&
    typeof value.id === 'string' &&
    typeof value.type === 'string' &&
    typeof value.from === 'string' &&
    typeof value.to === 'string'
  );
}

export function isPath(value: unknown): value is { nodes: GraphNode[]; relations: Relation[] } {
  return (
    isRecord(value) &&
    Array.isArray(value.nodes) &&
    Array.isArray(value.relations) &&
    value.nodes.every(isNode)
  );
}

function collect(value: unknown, graph: ResultGraph, depth: number): void {
  if (
    typeof value !== 'object' ||
    value === null ||
    depth > DEPTH_AT_MOST ||
    graph.nodes.size >= NODES_AT_MOST
  ) {
    return;
  }
  if (isNode(value)) {
    graph.nodes.set(value.id, value);
  } else if (isRelation(value)) {
    graph.relations.set(value.id, value);
  } else {
    for (const each of Array.isArray(value) ? value : Object.values(value)) {
      collect(each, graph, depth + 1);
    }
  }
}

export function graphOf(rows: unknown[][], count: number): ResultGraph {
  const graph: ResultGraph = { nodes: new Map(), relations: new Map(), named: new Set() };
  for (let row = 0; row < count && graph.nodes.size < NODES_AT_MOST; row += 1) {
    for (const cell of rows[row] ?? []) {
      collect(cell, graph, 0);
    }
  }
  for (const { from, to } of graph.relations.values()) {
    for (const id of [from, to]) {
      if (!graph.nodes.has(id)) {
        graph.named.add(id);
      }
    }
  }
  return graph;
}

/** A result of nothing but nodes, relations and paths is best seen as a picture. */
export function isPicture(rows: unknown[][]): boolean {
  const [first] = rows;
  return (
    first !== undefined &&
    first.length > 0 &&
    first.every((cell) => isNode(cell) || isRelation(cell) || isPath(cell))
  );
}

export interface ShownGraph {
  nodes: GraphNode[];
  relations: Relation[];
  /** Nodes that are left out of the picture. */
  hidden: number;
}

/**
 * At most `most` nodes for a picture: those with most relations first, so that what is left out hangs on the rim; in the
 * order of the result otherwise.
 */
export function shownGraph(graph: ResultGraph, most: number): ShownGraph {
  const degree = new Map<string, number>();
  for (const { from, to } of graph.relations.values()) {
    degree.set(from, (degree.get(from) ?? 0) + 1);
    degree.set(to, (degree.get(to) ?? 0) + 1);
  }
  const ids = [...graph.nodes.keys(), ...graph.named];
  const kept = new Set(
    ids.length <= most
      ? ids
      : ids.toSorted((a, b) => (degree.get(b) ?? 0) - (degree.get(a) ?? 0)).slice(0, most),
  );
  return {
    nodes: ids
      .filter((id) => kept.has(id))
      .map((id) => graph.nodes.get(id) ?? { id, labels: [], properties: {} }),
    relations: [...graph.relations.values()].filter(({ from, to }) => kept.has(from) && kept.has(to)),
    hidden: ids.length - kept.size,
  };
}

/** The graph with more relations; those whose ends are not in it are left out. */
export function withRelations(graph: ResultGraph, more: Relation[]): ResultGraph {
  const isIn = (id: string) => graph.nodes.has(id) || graph.named.has(id);
  const fitting = more.filter(({ from, to }) => isIn(from) && isIn(to));
  return fitting.length === 0
    ? graph
    : {
        ...graph,
        relations: new Map([...graph.relations, ...fitting.map((each) => [each.id, each] as const)]),
      };
}
