import type { Confidence, GraphNode, Relation, TraceAnswer, TracePath } from './model';
import { weakestOf } from './weakest';

/** A step between two nodes as the picture draws it, whatever number of paths share it. */
export interface Hop {
  key: string;
  from: string;
  to: string;
  relations: string[];
  confidence: Confidence;
  sources: number;
  weight: number;
}

/** An answer with the look-ups that the linked views need. */
export interface TraceView {
  answer: TraceAnswer;
  /** The paths in sight. */
  paths: TracePath[];
  /** Where each of them stands among the listed paths, from 0. */
  places: number[];
  nodes: Map<string, GraphNode>;
  relations: Map<string, Relation>;
  hops: Map<string, Hop>;
  pathsByNode: Map<string, number[]>;
  pathsByHop: Map<string, number[]>;
}

/** The rank of a path in sight among all paths, from 1: of the answer that is shown, not of the question that is on its way. */
export function rankOf({ answer, places }: TraceView, index: number): number {
  return (answer.offset ?? 0) + (places[index] ?? 0) + 1;
}

/** How many paths are listed, drawn and counted, and of how many; null where these are all. */
export function listedPart({ answer }: TraceView): { listed: number; total: number } | null {
  const listed = answer.paths.length;
  const total = answer.summary.paths;
  return listed < total ? { listed, total } : null;
}

/** What the reader points at or has opened. */
export type Subject =
  | { kind: 'path'; index: number }
  | { kind: 'node'; id: string }
  | { kind: 'hop'; from: string; to: string }
  /** Paths that have something in common; never opened, only pointed at. */
  | { kind: 'paths'; indexes: number[]; name: string };

export interface Highlight {
  paths: Set<number>;
  nodes: Set<string>;
  hops: Set<string>;
  /** The weakest hops, several where they are equally weak; marked only where one path is meant. */
  weakest: string[];
}

// A line feed cannot occur in an id that came through an address or a CSV cell.
export function hopKey(from: string, to: string): string {
  return `${from}\n${to}`;
}

export function hopKeysOf(path: TracePath): string[] {
  return path.hops.map((_, index) => hopKey(path.nodes[index] ?? '', path.nodes[index + 1] ?? ''));
}

function push<K>(map: Map<K, number[]>, key: K, index: number): void {
  const list = map.get(key);
  if (list) {
    list.push(index);
  } else {
    map.set(key, [index]);
  }
}

/** The answer, or those of its paths that stand at the given places. */
export function viewOf(answer: TraceAnswer, places = answer.paths.map((_, index) => index)): TraceView {
  const view: TraceView = {
    answer,
    paths: places.flatMap((place) => answer.paths[place] ?? []),
    places,
    nodes: new Map(answer.graph.nodes.map((node) => [node.id, node])),
    relations: new Map(answer.graph.relations.map((relation) => [relation.id, relation])),
    hops: new Map(),
    pathsByNode: new Map(),
    pathsByHop: new Map(),
  };
  view.paths.forEach((path, index) => {
    path.nodes.forEach((id) => push(view.pathsByNode, id, index));
    path.hops.forEach((hop, position) => {
      const from = path.nodes[position] ?? '';
      const to = path.nodes[position + 1] ?? '';
      const key = hopKey(from, to);
      push(view.pathsByHop, key, index);
      if (!view.hops.has(key)) {
        view.hops.set(key, { key, from, to, ...hop });
      }
    });
  });
  return view;
}

function highlightPaths(view: TraceView, indexes: number[]): Highlight {
  const nodes = new Set<string>();
  const hops = new Set<string>();
  for (const index of indexes) {
    const path = view.paths[index];
    path?.nodes.forEach((id) => nodes.add(id));
    if (path) {
      hopKeysOf(path).forEach((key) => hops.add(key));
    }
  }
  return { paths: new Set(indexes), nodes, hops, weakest: [] };
}

/** What belongs to the subject: a path alone, or every path through a node or hop; null when none does. */
export function highlightOf(view: TraceView, subject: Subject | null): Highlight | null {
  if (subject === null) {
    return null;
  }
  if (subject.kind === 'path') {
    const path = view.paths[subject.index];
    if (!path) {
      return null;
    }
    const keys = hopKeysOf(path);
    return {
      ...highlightPaths(view, [subject.index]),
      weakest: weakestOf(path).flatMap((place) => keys[place] ?? []),
    };
  }
  if (subject.kind === 'paths') {
    return highlightPaths(view, subject.indexes);
  }
  const indexes =
    subject.kind === 'node'
      ? view.pathsByNode.get(subject.id)
      : view.pathsByHop.get(hopKey(subject.from, subject.to));
  return indexes ? highlightPaths(view, indexes) : null;
}

/** The entities that the subject is about. */
export function idsOf(view: TraceView, subject: Subject | null): string[] {
  switch (subject?.kind) {
    case 'path':
      return view.paths[subject.index]?.nodes ?? [];
    case 'hop':
      return [subject.from, subject.to];
    case 'node':
      return [subject.id];
    default:
      return [];
  }
}

export function findPath(view: TraceView, nodes: string[]): number | null {
  const index = view.paths.findIndex(
    (path) =>
      path.nodes.length === nodes.length && path.nodes.every((id, position) => id === nodes[position]),
  );
  return index < 0 ? null : index;
}

/** Distinct sources cited along the whole path. */
export function countSources(view: TraceView, path: TracePath): number {
  const cited = new Set<string>();
  for (const hop of path.hops) {
    for (const id of hop.relations) {
      view.relations.get(id)?.properties.sources?.forEach((source) => cited.add(source));
    }
  }
  return cited.size;
}
